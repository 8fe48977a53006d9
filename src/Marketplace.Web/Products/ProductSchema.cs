using System.Text.Json.Nodes;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Says a product in the words of schema.org.</summary>
public sealed class ProductSchema(LocalizedLinks links, SiteAddress site, IStringLocalizer<ProductTexts> texts, IStringLocalizer<BusinessTexts> words)
{
    internal JsonObject Of(ProductDetails product)
    {
        var language = SiteLanguage.Current.Core;
        return Schema.Root("Product", new()
        {
            ["name"] = product.Name.In(language),
            ["description"] = product.Description.In(language),
            ["category"] = product.Category.Name.In(language),
            ["image"] = new JsonArray([.. product.Pictures.Select(p => p.Largest()).OfType<string>().Select(path => (JsonNode)site.Absolute(path))]),
            ["brand"] = Schema.Part("Brand", new() { ["name"] = product.Maker.Name }),
            ["sku"] = product.Slug.Id,
            ["countryOfOrigin"] = "ID",
            ["offers"] = Offer(product),
            ["hasCertification"] = new JsonArray([.. product.Certificates.Select(certificate => CertificateSchema.Of(certificate, words))]),
            ["additionalProperty"] = new JsonArray([.. Properties(product)]),
        });
    }

    private IEnumerable<JsonNode> Properties(ProductDetails product)
    {
        if (product.MinimumOrder is { } least) yield return Property(texts["minimum"], least.Text());
        if (product.LeadTimeDays is { } days) yield return Property(texts["lead"], texts["days", days]);
        if (product.ShelfLifeDays is { } keeps) yield return Property(texts["keeps"], Quantities.Duration(keeps, texts));
        if (product.Export is not { } export) yield break;
        yield return Property(texts["export.hs"], export.HsCode);
        yield return Property(texts["export.capacity"], texts["export.capacity.month", export.MonthlyCapacity.Text()]);
        yield return Property(texts["export.incoterm"], export.Incoterm.Code());
    }

    private static JsonObject Property(string name, string value) => Schema.Part("PropertyValue", new() { ["name"] = name, ["value"] = value });

    private JsonObject Offer(ProductDetails product) => Schema.Part("Offer", new()
    {
        ["price"] = product.Price.Plain(),
        ["priceCurrency"] = product.Price.Currency,
        ["availability"] = product.LeadTimeDays is null ? "https://schema.org/InStock" : "https://schema.org/MadeToOrder",
        ["url"] = site.Absolute(links.ToProduct(product.Slug)),
        ["seller"] = Schema.Part("Organization", new()
        {
            ["name"] = product.Maker.Name,
            ["url"] = site.Absolute(links.ToBusiness(product.Maker.Slug)),
        }),
    });
}
