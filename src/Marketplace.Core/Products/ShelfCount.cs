using Marketplace.Core.Businesses;

namespace Marketplace.Core.Products;

/// <summary>Judges the products of a shelf by a filter and counts what every choice would leave.</summary>
internal sealed class ShelfCount
{
    [Flags]
    private enum Miss
    {
        Nothing = 0, Category = 1, District = 2, Class = 4, Certificate = 8, ExportReady = 16, English = 32, Price = 64,
    }

    private static readonly SmeClass[] Classes = Enum.GetValues<SmeClass>();
    private static readonly CertificateKind[] Kinds = Enum.GetValues<CertificateKind>();

    private readonly Shelf _shelf;
    private readonly ProductFilter _filter;
    private readonly bool[] _categories;
    private readonly bool[] _districts;
    private readonly int _certificates;

    private readonly int[] _inCategory, _inDistrict, _inClass = new int[Classes.Length], _withKind = new int[Kinds.Length];
    private readonly int[] _inBand = new int[PriceBand.Spans.Count];
    private int _exportReady, _inEnglish;

    public ShelfCount(Shelf shelf, ProductFilter filter)
    {
        (_shelf, _filter) = (shelf, filter);
        _categories = [.. shelf.Categories.Select(c => filter.Category is not { } chosen || c.Id == chosen || c.ParentId == chosen)];
        _districts = [.. shelf.Districts.Select(d => filter.Districts.Count == 0 || filter.Districts.Contains(d))];
        _certificates = filter.Certificates.Aggregate(0, (bits, kind) => bits | Shelf.Bit(kind));
        (_inCategory, _inDistrict) = (new int[shelf.Categories.Count], new int[shelf.Districts.Count]);
    }

    /// <summary>How many products the filter leaves.</summary>
    public int Total { get; private set; }

    public bool Matches(Shelved product) => MissOf(product) is Miss.Nothing;

    public ProductFacets Facets()
    {
        foreach (var product in _shelf.Products) Count(product, MissOf(product));
        return new(
            _shelf.Categories.Select((c, at) => (c.Id, _inCategory[at])).ToDictionary(),
            _shelf.Districts.Select((id, at) => (id, _inDistrict[at])).ToDictionary(),
            Classes.Select((c, at) => (c, _inClass[at])).ToDictionary(),
            Kinds.Select((k, at) => (k, _withKind[at])).ToDictionary(),
            _exportReady, _inEnglish, [.. PriceBand.Spans.Select((span, at) => new PriceBand(span, _inBand[at]))]);
    }

    // A choice counts what it would leave, so a product that misses nothing but the choice's own filter is counted too.
    private void Count(Shelved product, Miss miss)
    {
        if ((miss & ~Miss.Category) is Miss.Nothing) CountCategory(product.Category);
        if ((miss & ~Miss.District) is Miss.Nothing) _inDistrict[product.District]++;
        if ((miss & ~Miss.Class) is Miss.Nothing && product.Class is { } size) _inClass[(int)size]++;
        if ((miss & ~Miss.Price) is Miss.Nothing) _inBand[BandOf(product.Price)]++;
        if (miss is Miss.Nothing) CountMatch(product);
    }

    private void CountCategory(int category)
    {
        _inCategory[category]++;
        if (_shelf.Categories[category].Parent is >= 0 and var parent) _inCategory[parent]++;
    }

    private void CountMatch(Shelved product)
    {
        Total++;
        if (product.IsExportReady) _exportReady++;
        if (product.IsInEnglish) _inEnglish++;
        for (var at = 0; at < Kinds.Length; at++)
            if ((product.Certificates & Shelf.Bit(Kinds[at])) != 0) _withKind[at]++;
    }

    private Miss MissOf(Shelved product) =>
        (_categories[product.Category] ? Miss.Nothing : Miss.Category)
        | (_districts[product.District] ? Miss.Nothing : Miss.District)
        | (_filter.Classes.Count == 0 || (product.Class is { } size && _filter.Classes.Contains(size)) ? Miss.Nothing : Miss.Class)
        | ((product.Certificates & _certificates) == _certificates ? Miss.Nothing : Miss.Certificate)
        | (_filter.IsExportReady && !product.IsExportReady ? Miss.ExportReady : Miss.Nothing)
        | (_filter.IsInEnglish && !product.IsInEnglish ? Miss.English : Miss.Nothing)
        | (_filter.Price.Holds(product.Price) ? Miss.Nothing : Miss.Price);

    private static int BandOf(long price)
    {
        var at = 0;
        while (!PriceBand.Spans[at].Holds(price)) at++;
        return at;
    }
}
