using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Businesses;

/// <summary>Addresses of this slice's pages.</summary>
internal static class BusinessLinks
{
    public static string ToBusinesses(this LocalizedLinks links, SiteLanguage? language = null) =>
        links.Path(BusinessesController.List, null, language);

    public static string ToBusiness(this LocalizedLinks links, string slug, SiteLanguage? language = null) =>
        links.Path(BusinessesController.One, new { slug }, language);
}
