using ErrorOr;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.SavedLists;

/// <summary>Where visitors keep products without an account.</summary>
public sealed class SavedListService(MarketplaceDb db, ProductCatalogue catalogue, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <summary>The list that a key opens, or <see cref="SavedListErrors.UnknownList"/>.</summary>
    public async Task<ErrorOr<SavedListView>> OwnAsync(ListKey? key, CancellationToken cancel = default) =>
        await OpenAsync(key, cancel) is { } list ? await ViewAsync(list.Id, list.Products, cancel) : SavedListErrors.UnknownList;

    /// <summary>The list of a link, or <see cref="SavedListErrors.UnknownList"/>.</summary>
    public async Task<ErrorOr<SavedListView>> FindAsync(Guid id, CancellationToken cancel = default)
    {
        var list = await db.SavedLists.AsNoTracking().Include(l => l.Products).FirstOrDefaultAsync(l => l.Id == id, cancel);
        return list is null ? SavedListErrors.UnknownList : await ViewAsync(list.Id, list.Products, cancel);
    }

    /// <summary>Saves a public product in the list of the key, or begins a list where the key opens none; saving twice is saving once.</summary>
    public async Task<ErrorOr<Kept>> SaveAsync(ListKey? key, Guid productId, CancellationToken cancel = default)
    {
        var products = await catalogue.ByIdsAsync([productId], cancel);
        return products.Count == 0 ? ProductErrors.UnknownProduct : await KeepAsync(key, products, cancel);
    }

    /// <summary>Saves everything public of another list; refused as a whole where it does not fit.</summary>
    public async Task<ErrorOr<Kept>> CopyAsync(Guid listId, ListKey? key, CancellationToken cancel = default)
    {
        var other = await FindAsync(listId, cancel);
        return other.IsError ? other.Errors : await KeepAsync(key, other.Value.Products, cancel);
    }

    /// <summary>Lets products of the key's list go, or answers <see cref="SavedListErrors.UnknownList"/>.</summary>
    public Task<ErrorOr<Success>> RemoveAsync(ListKey? key, IReadOnlyList<Guid> productIds, CancellationToken cancel = default) => ChangeAsync(
        async () => await OpenAsync(key, cancel) is { } list ? list : SavedListErrors.UnknownList,
        list => list.Remove(productIds, clock.GetUtcNow()), cancel);

    private async Task<ErrorOr<Kept>> KeepAsync(ListKey? key, IReadOnlyList<ProductCard> products, CancellationToken cancel)
    {
        Guid[] oldestFirst = [.. products.Reverse().Select(p => p.Id)];
        var used = key;
        var saved = await ChangeAsync(
            async () => await OpenAsync(used, cancel) ?? Begin(used = ListKey.Create()),
            list => list.Save(oldestFirst, clock.GetUtcNow()), cancel);
        return saved.IsError ? saved.Errors : new Kept(used!, products);
    }

    // Two presses at the same moment: the slower one looks again at what the faster one left.
    private async Task<ErrorOr<Success>> ChangeAsync(
        Func<Task<ErrorOr<SavedList>>> open, Func<SavedList, ErrorOr<Success>> change, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var list = await open();
            if (list.IsError) return list.Errors;
            if (change(list.Value) is { IsError: true } refused) return refused;
            if (await db.TrySaveAsync(cancel)) return Result.Success;
            db.ChangeTracker.Clear();
        }

        return SavedListErrors.ChangedMeanwhile;
    }

    private SavedList Begin(ListKey key) => db.SavedLists.Add(new SavedList(key, clock.GetUtcNow())).Entity;

    private async Task<SavedList?> OpenAsync(ListKey? key, CancellationToken cancel)
    {
        if (key is null) return null;
        var list = await db.SavedLists.Include(l => l.Products).FirstOrDefaultAsync(l => l.Id == key.Id, cancel);
        return list?.OpensWith(key) == true ? list : null;
    }

    private async Task<SavedListView> ViewAsync(Guid id, IReadOnlyList<SavedProduct> products, CancellationToken cancel)
    {
        Guid[] newestFirst = [.. products.OrderByDescending(p => p.Place).Select(p => p.ProductId)];
        var cards = await catalogue.ByIdsAsync(newestFirst, cancel);
        return new(id, cards, [.. newestFirst.Except(cards.Select(card => card.Id))]);
    }
}
