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
public sealed class ProductPages(ProductService products, LocalizedLinks links, SiteAddress site, IStringLocalizer<ProductTexts> texts)
{
    internal async Task<ProductPage> ReadAsync(ProductDetails product, CancellationToken cancel) => new()
    {
        Head = Head(product),
        Product = product,
        More = await products.MoreFromAsync(product.Maker.Id, product.Id, cancel: cancel),
        Similar = await products.SimilarAsync(product.Category.Id, product.Maker.Id, cancel: cancel),
    };

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
                new(product.Category.Name.In(language), links.ToCategory(product.Category.Slug)),
                new(product.Name.In(language)),
            ],
            Data = [Described(product)],
        };
    }

    private JsonObject Described(ProductDetails product)
    {
        var language = SiteLanguage.Current.Core;
        var described = Schema.Root("Product", new()
        {
            ["name"] = product.Name.In(language),
            ["description"] = product.Description.In(language),
            ["category"] = product.Category.Name.In(language),
            ["brand"] = Schema.Part("Brand", new() { ["name"] = product.Maker.Name }),
            ["offers"] = Offer(product),
        });
        var pictures = product.Pictures.Select(p => p.Largest()).OfType<string>().Select(path => (JsonNode)site.Absolute(path)).ToArray();
        if (pictures.Length > 0) described["image"] = new JsonArray(pictures);
        return described;
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
