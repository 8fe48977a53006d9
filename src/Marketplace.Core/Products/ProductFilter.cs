using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>The orders that a list can be in.</summary>
public enum ProductSort
{
    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>By price, the lowest first.</summary>
    Cheapest,

    /// <summary>By price, the highest first.</summary>
    Dearest,

    /// <summary>By name in the language of the list.</summary>
    Name,
}

/// <summary>A span of prices in minor units, both ends included; a missing end is open.</summary>
public readonly record struct PriceSpan(long? From, long? To)
{
    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsOpen => From is null && To is null;
}

/// <summary>Which products a list shows: what is chosen within districts and classes is "or", everything else "and".</summary>
public sealed record ProductFilter
{
    /// <summary>A category of either level.</summary>
    public Guid? Category { get; init; }

    /// <summary>Districts of which the maker is in one; empty means anywhere.</summary>
    public IReadOnlyCollection<Guid> Districts { get; init; } = [];

    /// <summary>Classes of which the maker is in one; empty means any.</summary>
    public IReadOnlyCollection<SmeClass> Classes { get; init; } = [];

    /// <summary>Certificates that must all cover the product.</summary>
    public IReadOnlyCollection<CertificateKind> Certificates { get; init; } = [];

    /// <summary>Only what a buyer abroad can order.</summary>
    public bool IsExportReady { get; init; }

    /// <summary>Only what is described in English.</summary>
    public bool IsInEnglish { get; init; }

    /// <summary>The price of a unit.</summary>
    public PriceSpan Price { get; init; }

    /// <summary>The order.</summary>
    public ProductSort Sort { get; init; }

    /// <summary>The page, counted from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>How many products each choice of a filter would leave, with everything else as it is chosen.</summary>
public sealed record ProductFacets(
    IReadOnlyDictionary<Guid, int> Categories, IReadOnlyDictionary<Guid, int> Districts, IReadOnlyDictionary<SmeClass, int> Classes,
    IReadOnlyDictionary<CertificateKind, int> Certificates, int ExportReady, int InEnglish, IReadOnlyList<PriceBand> Prices);

/// <summary>A usual span of prices with how many products lie in it.</summary>
public sealed record PriceBand(PriceSpan Span, int Count)
{
    private const long Rupiah = 100; // minor units: prices are whole rupiah

    private static readonly long[] Bounds = [.. new long[] { 25_000, 50_000, 100_000, 250_000 }.Select(price => price * Rupiah)];

    /// <summary>The spans in their order; a price on a bound lies in the lower one.</summary>
    public static IReadOnlyList<PriceSpan> Spans { get; } =
        [new(null, Bounds[0]), .. Bounds.Zip(Bounds.Skip(1), (from, to) => new PriceSpan(from + Rupiah, to)), new(Bounds[^1] + Rupiah, null)];
}

/// <summary>A page of a list with the counts of its filters.</summary>
public sealed record ProductList(Page<ProductCard> Products, ProductFacets Facets);
