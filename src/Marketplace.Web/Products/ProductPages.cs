using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Puts together a product's own page.</summary>
public sealed class ProductPages(
    ProductCatalogue catalogue, ProductSchema schema, LocalizedLinks links, IStringLocalizer<ProductTexts> texts, IStringLocalizer<BusinessTexts> words)
{
    private const int InRow = 4;

    internal async Task<ProductPage> ReadAsync(ProductDetails product, CancellationToken cancel) => new()
    {
        Head = Head(product),
        Product = product,
        Badges = [.. Badges(product)],
        Neighbours = await catalogue.NeighboursAsync(product, InRow, cancel),
    };

    private IEnumerable<string> Badges(ProductDetails product) =>
    [
        .. product.Certificates.Select(c => words["certificate." + c.Kind].Value).Distinct(StringComparer.Ordinal),
        .. product.IsExportReady ? [texts["badge.export"].Value] : Array.Empty<string>(),
    ];

    private PageHead Head(ProductDetails product)
    {
        var language = SiteLanguage.Current.Core;
        return new(texts["product.title", product.Name.In(language), product.Maker.Name], Summary.Of(product.Description.In(language)))
        {
            Kind = "product",
            Picture = product.Pictures is [var first, ..] ? first.AsPreview(first.AlternativeText.In(language)) : null,
            PathIn = l => links.ToProduct(product.Slug, l),
            IsUntranslated = !product.Name.IsTranslated(language) || !product.Description.IsTranslated(language),
            Trail =
            [
                new(texts["list.title"], links.ToProducts()),
                .. new[] { product.ParentCategory, product.Category }.OfType<CategoryLink>().Select(c => new Crumb(c.Name.In(language), links.ToCategory(c.Slug))),
                new(product.Name.In(language)),
            ],
            Data = [schema.Of(product)],
        };
    }
}
