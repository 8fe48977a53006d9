using System.Text.Json.Nodes;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Puts together a product's own page.</summary>
public sealed class ProductPages(ProductCatalogue catalogue, LocalizedLinks links, SiteAddress site, IStringLocalizer<ProductTexts> texts)
{
    private const int InRow = 4;

    internal async Task<ProductPage> ReadAsync(ProductDetails product, CancellationToken cancel) => new()
    {
        Head = Head(product),
        Product = product,
        Neighbours = await catalogue.NeighboursAsync(product, InRow, cancel),
    };

    private PageHead Head(ProductDetails product)
    {
        var language = SiteLanguage.Current.Core;
        return new(texts["product.title", product.Name.In(language), product.Maker.Name], Summary.Of(product.Description.In(language)))
        {
            Kind = "product",
            Picture = product.Pictures.Count > 0 ? (product.Pictures[0].Largest(), product.Pictures[0].AlternativeText.In(language)) : null,
            PathIn = l => links.ToProduct(product.Slug, l),
            IsUntranslated = !product.Name.IsTranslated(language) || !product.Description.IsTranslated(language),
            Trail =
            [
                new(texts["list.title"], links.ToProducts()),
                .. new[] { product.ParentCategory, product.Category }.OfType<CategoryLink>().Select(c => new Crumb(c.Name.In(language), links.ToCategory(c.Slug))),
                new(product.Name.In(language)),
            ],
            Data = [Described(product)],
        };
    }

    private JsonObject Described(ProductDetails product)
    {
        var language = SiteLanguage.Current.Core;
        return Schema.Root("Product", new()
        {
            ["name"] = product.Name.In(language),
            ["description"] = product.Description.In(language),
            ["category"] = product.Category.Name.In(language),
            ["image"] = new JsonArray([.. product.Pictures.Select(p => (JsonNode)site.Absolute(p.Largest()))]),
            ["brand"] = Schema.Part("Brand", new() { ["name"] = product.Maker.Name }),
            ["offers"] = Offer(product),
        });
    }

    private JsonObject Offer(ProductDetails product) => Schema.Part("Offer", new()
    {
        ["price"] = product.Price.Plain(),
        ["priceCurrency"] = product.Price.Currency,
        ["availability"] = "https://schema.org/InStock",
        ["url"] = site.Absolute(links.ToProduct(product.Slug)),
        ["seller"] = Schema.Part("Organization", new()
        {
            ["name"] = product.Maker.Name,
            ["url"] = site.Absolute(links.ToBusiness(product.Maker.Slug)),
        }),
    });
}
