using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>What lists must know of a public product; places and kinds by their place in the shelf's lists.</summary>
internal readonly record struct Shelved(
    Guid Id, Guid Business, int Category, int District, SmeClass? Class, int Certificates, bool IsExportReady, bool IsInEnglish, long Price)
{
    public bool IsHalal => (Certificates & Shelf.Bit(CertificateKind.Halal)) != 0;
}

/// <summary>A category as lists know it.</summary>
internal sealed record ShelfCategory(Guid Id, Guid? ParentId, int Parent);

/// <summary>Every public product of a day in a form that filters and counts in one pass: about 70 bytes each.</summary>
internal sealed class Shelf(Guid mark, DateOnly day, IReadOnlyList<ShelfCategory> categories, IReadOnlyList<Guid> districts, Shelved[] products)
{
    private readonly ILookup<Guid, int> _byBusiness = Enumerable.Range(0, products.Length).ToLookup(at => products[at].Business);
    private readonly Dictionary<Guid, int> _byId = Enumerable.Range(0, products.Length).ToDictionary(at => products[at].Id);

    /// <summary>The value of the <see cref="CatalogueMark"/> that it was read at.</summary>
    public Guid Mark { get; } = mark;

    /// <summary>The day whose certificates count.</summary>
    public DateOnly Day { get; } = day;

    public IReadOnlyList<ShelfCategory> Categories { get; } = categories;

    public IReadOnlyList<Guid> Districts { get; } = districts;

    /// <summary>The products, newest first.</summary>
    public IReadOnlyList<Shelved> Products { get; } = products;

    /// <summary>The order of the products by name in each language.</summary>
    public required IReadOnlyDictionary<Language, int[]> ByName { get; init; }

    private int[] ByPrice { get; } = [.. Enumerable.Range(0, products.Length).OrderBy(at => products[at].Price)];

    // Not the other turned round: among equal prices the newest comes first in both.
    private int[] ByFallingPrice { get; } = [.. Enumerable.Range(0, products.Length).OrderByDescending(at => products[at].Price)];

    /// <summary>The products of a maker, newest first.</summary>
    public IEnumerable<Shelved> Of(Guid business) => _byBusiness[business].Select(at => products[at]);

    /// <summary>The product of a key, or null where it is not public.</summary>
    public Shelved? Find(Guid id) => _byId.TryGetValue(id, out var at) ? products[at] : null;

    /// <summary>The products in an order.</summary>
    public IEnumerable<Shelved> In(ProductSort sort, Language language) => sort switch
    {
        ProductSort.Cheapest => ByPrice.Select(at => products[at]),
        ProductSort.Dearest => ByFallingPrice.Select(at => products[at]),
        ProductSort.Name => ByName[language].Select(at => products[at]),
        _ => products,
    };

    public static int Bit(CertificateKind kind) => 1 << (int)kind;
}
