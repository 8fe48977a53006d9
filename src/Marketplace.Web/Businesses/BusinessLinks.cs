using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Businesses;

/// <summary>Addresses of this slice's pages.</summary>
internal static class BusinessLinks
{
    public static string ToBusinesses(this LocalizedLinks links, SiteLanguage? language = null) =>
        links.Path(BusinessesController.List, null, language);

    public static string ToBusiness(this LocalizedLinks links, string slug, SiteLanguage? language = null) =>
        links.Path(BusinessesController.One, new { slug }, language);

    /// <summary>The sheet to print.</summary>
    public static string ToQrSheet(this LocalizedLinks links, string slug, SiteLanguage? language = null) =>
        links.Path(QrController.Sheet, new { slug }, language);

    /// <summary>The picture of the code.</summary>
    public static string QrPicture(string slug) => $"/umkm/{slug}/qr.svg";

    /// <summary>What the code holds: an address without a language, which leads to the reader's.</summary>
    public static string Short(string slug) => $"/u/{slug}";
}
