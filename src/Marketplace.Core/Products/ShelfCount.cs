namespace Marketplace.Core.Products;

/// <summary>Judges the products of a shelf by a filter and counts what every choice would leave.</summary>
internal sealed class ShelfCount(Shelf shelf, ProductFilter filter)
{
    // What each group of choices leaves; null stands for everything.
    private readonly ProductSet? _category = filter.Category is { } chosen ? shelf.Sets.Category(chosen) : null;
    private readonly ProductSet? _district = shelf.Sets.AnyOf(shelf.Sets.Districts, filter.Districts);
    private readonly ProductSet? _class = shelf.Sets.AnyOf(shelf.Sets.Classes, filter.Classes);
    private readonly ProductSet? _price = filter.Price.IsOpen ? null : shelf.Sets.Priced(filter.Price);
    private readonly ProductSet? _wanted = Both(
        [.. filter.Certificates.Select(kind => shelf.Sets.Certificates[kind]), filter.IsExportReady ? shelf.Sets.ExportReady : null, filter.IsInEnglish ? shelf.Sets.InEnglish : null]);

    /// <summary>What the filter leaves; null stands for everything.</summary>
    public ProductSet? Matches => Both(_category, _district, _class, _price, _wanted);

    /// <summary>A choice counts what it would leave: within a group it takes the place of what is chosen there, a wanted thing comes on top.</summary>
    public ProductFacets Facets()
    {
        var (sets, matches) = (shelf.Sets, Matches);
        var withoutPrice = Both(_category, _district, _class, _wanted);
        return new(
            CountEach(sets.Categories, Both(_district, _class, _price, _wanted)),
            CountEach(sets.Districts, Both(_category, _class, _price, _wanted)),
            CountEach(sets.Classes, Both(_category, _district, _price, _wanted)),
            CountEach(sets.Certificates, matches),
            sets.ExportReady.CountWith(matches), sets.InEnglish.CountWith(matches),
            [.. PriceBand.Spans.Zip(sets.Bands, (span, set) => new PriceBand(span, set.CountWith(withoutPrice)))]);
    }

    private static Dictionary<TKey, int> CountEach<TKey>(IReadOnlyDictionary<TKey, ProductSet> sets, ProductSet? others) where TKey : notnull =>
        sets.ToDictionary(set => set.Key, set => set.Value.CountWith(others));

    private static ProductSet? Both(params ReadOnlySpan<ProductSet?> sets)
    {
        ProductSet? both = null;
        foreach (var set in sets) both = ProductSet.Both(both, set);
        return both;
    }
}
