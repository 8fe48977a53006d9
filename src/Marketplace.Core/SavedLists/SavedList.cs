using System.Security.Cryptography;
using ErrorOr;

namespace Marketplace.Core.SavedLists;

/// <summary>Products that a visitor without an account keeps: whoever has its link sees it, whoever has its key changes it.</summary>
public sealed class SavedList
{
    /// <summary>How many products a list holds.</summary>
    public const int Longest = 100;

    private readonly List<SavedProduct> _products = [];

    private SavedList() { } // for EF Core

    /// <summary>An empty list that the key opens.</summary>
    public SavedList(ListKey key, DateTimeOffset now)
    {
        (Id, KeyHash) = (key.Id, key.Hash);
        CreatedAt = ChangedAt = now;
    }

    /// <summary>The key, which is also the public part of the list's link.</summary>
    public Guid Id { get; private set; }

    /// <summary>The hash of what only the visitor's own browser knows.</summary>
    public byte[] KeyHash { get; private set; } = [];

    /// <summary>When the first product was saved.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When a product last came or went.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The place of the newest product; a concurrency token, so that two presses at once never pass <see cref="Longest"/>.</summary>
    public int LastPlace { get; private set; }

    /// <summary>The products, public or not.</summary>
    public IReadOnlyList<SavedProduct> Products => _products;

    /// <summary>Whether the key may change the list.</summary>
    public bool OpensWith(ListKey key) => key.Id == Id && CryptographicOperations.FixedTimeEquals(key.Hash, KeyHash);

    /// <summary>Takes products in, each once; refuses all of them where they do not fit.</summary>
    public ErrorOr<Success> Save(IReadOnlyList<Guid> productIds, DateTimeOffset now)
    {
        Guid[] added = [.. productIds.Except(_products.Select(p => p.ProductId))];
        if (_products.Count + added.Length > Longest) return SavedListErrors.Full;
        if (added.Length == 0) return Result.Success;

        _products.AddRange(added.Select(id => new SavedProduct(Id, id, ++LastPlace)));
        ChangedAt = now;
        return Result.Success;
    }

    /// <summary>Lets products go; those that it does not hold are gone already.</summary>
    public ErrorOr<Success> Remove(IReadOnlyList<Guid> productIds, DateTimeOffset now)
    {
        if (_products.RemoveAll(p => productIds.Contains(p.ProductId)) > 0) ChangedAt = now;
        return Result.Success;
    }
}

/// <summary>A product in a list.</summary>
/// <remarks>It outlives the product, so that the visitor is told that something is no longer there.</remarks>
public sealed class SavedProduct
{
    private SavedProduct() { } // for EF Core

    internal SavedProduct(Guid listId, Guid productId, int place) => (ListId, ProductId, Place) = (listId, productId, place);

    /// <summary>The list.</summary>
    public Guid ListId { get; private set; }

    /// <summary>The product.</summary>
    public Guid ProductId { get; private set; }

    /// <summary>The place in the list; the newest has the highest.</summary>
    public int Place { get; private set; }
}
