using Marketplace.Core.Businesses;

namespace Marketplace.Core.Products;

/// <summary>The products of each choice of a filter; choices without any included.</summary>
internal sealed class ShelfSets(int size, IEnumerable<Guid> categories, IEnumerable<Guid> districts, ShelfOrders orders)
{
    private readonly ProductSet _nothing = new(size);

    public IReadOnlyDictionary<Guid, ProductSet> Categories { get; } = categories.ToDictionary(id => id, _ => new ProductSet(size));

    public IReadOnlyDictionary<Guid, ProductSet> Districts { get; } = districts.ToDictionary(id => id, _ => new ProductSet(size));

    public IReadOnlyDictionary<SmeClass, ProductSet> Classes { get; } = Enum.GetValues<SmeClass>().ToDictionary(c => c, _ => new ProductSet(size));

    public IReadOnlyDictionary<CertificateKind, ProductSet> Certificates { get; } = Enum.GetValues<CertificateKind>().ToDictionary(k => k, _ => new ProductSet(size));

    public ProductSet ExportReady { get; } = new(size);

    public ProductSet InEnglish { get; } = new(size);

    public IReadOnlyList<ProductSet> Bands { get; } = [.. PriceBand.Spans.Select(span => Of(orders.Priced(span), size))];

    public ProductSet Category(Guid id) => Categories.GetValueOrDefault(id) ?? _nothing;

    public ProductSet Priced(PriceSpan span) => Of(orders.Priced(span), size);

    /// <summary>What lies in any of the choices; null, which stands for everything, where nothing is chosen.</summary>
    public ProductSet? AnyOf<TKey>(IReadOnlyDictionary<TKey, ProductSet> sets, IReadOnlyCollection<TKey> chosen)
    {
        if (chosen.Count == 0) return null;
        var any = new ProductSet(size);
        foreach (var key in chosen) any.Add(sets.GetValueOrDefault(key) ?? _nothing);
        return any;
    }

    private static ProductSet Of(ReadOnlySpan<int> places, int size)
    {
        var set = new ProductSet(size);
        foreach (var place in places) set.Add(place);
        return set;
    }
}
