using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;

namespace Marketplace.Tests.Products;

/// <summary>Answers a filter by looking at every product, as plainly as the words of the rule.</summary>
internal sealed class BruteForce(RandomCatalogue catalogue, ProductFilter filter, Language language)
{
    public IReadOnlyList<Guid> Page => [.. InOrder().Skip((Math.Max(1, filter.Page) - 1) * ProductCatalogue.PageSize).Take(ProductCatalogue.PageSize)];

    public int Total => Count(filter);

    public ProductFacets Facets => new(
        catalogue.Categories.ToDictionary(c => c.Id, c => Count(filter with { Category = c.Id })),
        catalogue.Districts.ToDictionary(d => d.Id, d => Count(filter with { Districts = [d.Id] })),
        Enum.GetValues<SmeClass>().ToDictionary(size => size, size => Count(filter with { Classes = [size] })),
        Enum.GetValues<CertificateKind>().ToDictionary(kind => kind, kind => Count(filter with { Certificates = [.. filter.Certificates, kind] })),
        Count(filter with { IsExportReady = true }), Count(filter with { IsInEnglish = true }),
        [.. PriceBand.Spans.Select(span => new PriceBand(span, Count(filter with { Price = span })))]);

    private int Count(ProductFilter choice) => catalogue.Public.Count(listed => Matches(listed, choice));

    private IEnumerable<Guid> InOrder()
    {
        var newest = catalogue.Public.Where(listed => Matches(listed, filter)).Select(listed => listed.Product)
            .OrderByDescending(product => product.PublishedAt).ThenBy(product => product.Id);
        var names = StringComparer.Create(CultureInfo.GetCultureInfo(language is Language.English ? "en" : "id"), CompareOptions.IgnoreCase);
        return (filter.Sort switch
        {
            ProductSort.Cheapest => newest.OrderBy(product => product.Price),
            ProductSort.Dearest => newest.OrderByDescending(product => product.Price),
            ProductSort.Name => newest.OrderBy(product => product.Name.In(language), names),
            _ => newest,
        }).Select(product => product.Id);
    }

    private static bool Matches(Listed listed, ProductFilter choice) =>
        (choice.Category is null || listed.Category.Id == choice.Category || listed.Category.ParentId == choice.Category)
        && (choice.Districts.Count == 0 || choice.Districts.Contains(listed.District))
        && (choice.Classes.Count == 0 || (listed.Maker.Size is { } size && choice.Classes.Contains(size.Class)))
        && choice.Certificates.All(kind => listed.Certificates.Any(certificate => certificate.Kind == kind))
        && (!choice.IsExportReady || listed.Product.IsExportReady)
        && (!choice.IsInEnglish || IsInEnglish(listed.Product))
        && (choice.Price.From is not { } from || listed.Product.Price.Minor >= from)
        && (choice.Price.To is not { } to || listed.Product.Price.Minor <= to);

    private static bool IsInEnglish(Product product) => product.Name.IsTranslated(Language.English) && product.Description.IsTranslated(Language.English);
}
