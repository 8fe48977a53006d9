using System.ComponentModel.DataAnnotations;

namespace Marketplace.Web.Common.Seo;

/// <summary>How the sitemap is cut into files, section "Marketplace:Sitemap".</summary>
public sealed class SitemapOptions
{
    public const string Section = "Marketplace:Sitemap";

    /// <summary>What sitemaps.org 0.9 allows in one file.</summary>
    private const int Most = 50_000;

    /// <summary>Addresses in one file at most; a page in two languages counts as two.</summary>
    [Range(2, Most, ErrorMessage = "Marketplace:Sitemap:AddressesPerFile must lie between 2 and 50000.")]
    public int AddressesPerFile { get; set; } = Most;
}
