using Marketplace.Core.Common;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;

namespace Marketplace.Web.Products;

/// <summary>Addresses of this slice's pages.</summary>
internal static class ProductLinks
{
    public static string ToProducts(this LocalizedLinks links) => links.Path(ProductsController.All);

    /// <summary>The list of what a buyer abroad can order.</summary>
    public static string ToExportReady(this LocalizedLinks links) =>
        new ListAddress(links.ToProducts()).With(ProductQuery.ExportKey, ProductQuery.On).First;

    public static string ToProduct(this LocalizedLinks links, LocalizedSlug slug, SiteLanguage? language = null) =>
        To(links, ProductsController.One, slug, language ?? SiteLanguage.Current);

    public static string ToCategory(this LocalizedLinks links, LocalizedSlug slug, SiteLanguage? language = null) =>
        To(links, CategoryController.One, slug, language ?? SiteLanguage.Current);

    private static string To(LocalizedLinks links, string name, LocalizedSlug slug, SiteLanguage language) =>
        links.Path(name, new { slug = slug.In(language.Core) }, language);
}
