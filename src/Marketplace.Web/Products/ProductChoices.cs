using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Lists;

namespace Marketplace.Web.Products;

/// <summary>What an address asks of a list, understood; what means nothing here is kept by name.</summary>
internal sealed record ProductChoices
{
    public ProductChoices(ProductQuery query, IReadOnlyList<DistrictCount> districts)
    {
        Query = query;
        Districts = Known(query.Districts ?? [], slug => districts.FirstOrDefault(d => d.Slug == slug));
        Classes = Known(query.Classes ?? [], word => Maybe(ProductQueryWords.Classes, word));
        Certificates = Known(query.Certificates ?? [], word => Maybe(ProductQueryWords.Certificates, word));
        Sort = string.IsNullOrEmpty(query.Sort) ? ProductSort.Newest : Known([query.Sort], word => Maybe(ProductQueryWords.Sorts, word)).FirstOrDefault();
        (IsExportReady, IsInEnglish) = (IsOn(query.Export), IsOn(query.English));
        var (from, to) = (Price(query.From), Price(query.To));
        Span = from > to ? new(to, from) : new(from, to); // whoever swaps the two means the same
    }

    public ProductQuery Query { get; }

    public IReadOnlyList<DistrictCount> Districts { get; }

    public IReadOnlyList<SmeClass> Classes { get; }

    public IReadOnlyList<CertificateKind> Certificates { get; }

    public bool IsExportReady { get; }

    public bool IsInEnglish { get; }

    public PriceSpan Span { get; }

    public ProductSort Sort { get; }

    public int Page => PageNumber.Read(Query.Page);

    /// <summary>The first value that means nothing here.</summary>
    public string? Unknown { get; private set; }

    /// <summary>The first price that is no number.</summary>
    public string? WrongPrice { get; private set; }

    public bool IsAnyChosen =>
        Districts.Count + Classes.Count + Certificates.Count > 0 || IsExportReady || IsInEnglish || !Span.IsOpen || Unknown is not null;

    public ProductFilter Filter(Guid? category) => new()
    {
        Category = category,
        Districts = [.. Districts.Select(d => d.Id)],
        Classes = Classes,
        Certificates = Certificates,
        IsExportReady = IsExportReady,
        IsInEnglish = IsInEnglish,
        Price = Span,
        Sort = Sort,
        Page = Page,
    };

    /// <summary>The address of the list on a path with everything chosen.</summary>
    public ListAddress On(string path) => new ListAddress(path)
        .And(ProductQuery.DistrictKey, Query.Districts ?? []).And(ProductQuery.ClassKey, Query.Classes ?? []).And(ProductQuery.CertificateKey, Query.Certificates ?? [])
        .With(ProductQuery.ExportKey, Query.Export).With(ProductQuery.EnglishKey, Query.English)
        .With(ProductQuery.FromKey, Query.From).With(ProductQuery.ToKey, Query.To)
        .With(ProductQuery.SortKey, Sort is ProductSort.Newest && Unknown is null ? null : Query.Sort);

    private List<T> Known<T>(IEnumerable<string> words, Func<string, T?> find) where T : class =>
        [.. words.Where(word => word.Length > 0).Select(word => find(word) ?? Note<T>(word)).OfType<T>().Distinct()];

    private List<T> Known<T>(IEnumerable<string> words, Func<string, T?> find) where T : struct =>
        [.. words.Where(word => word.Length > 0).Select(word => find(word) ?? NoteValue<T>(word)).OfType<T>().Distinct()];

    private T? Note<T>(string word) where T : class
    {
        Unknown ??= word;
        return null;
    }

    private T? NoteValue<T>(string word) where T : struct
    {
        Unknown ??= word;
        return null;
    }

    private bool IsOn(string? value)
    {
        if (!string.IsNullOrEmpty(value) && value != ProductQuery.On) Unknown ??= value;
        return value == ProductQuery.On;
    }

    // People write 25000, 25.000 or Rp 25.000; whole rupiah without decimals, as prices are shown.
    private long? Price(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var digits = string.Concat(text.Replace("Rp", "", StringComparison.OrdinalIgnoreCase).Where(c => c is not ('.' or ',' or ' ')));
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var rupiah) && rupiah <= 1_000_000_000_000) return Money.Rupiah(rupiah).Minor;
        WrongPrice ??= text;
        return null;
    }

    private static T? Maybe<T>(IReadOnlyDictionary<string, T> words, string word) where T : struct => words.TryGetValue(word, out var found) ? found : null;
}
