using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Seo;

/// <summary>Tells the sitemap which pages a slice has.</summary>
public interface ISitemapSource
{
    Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel);
}

/// <summary>A page in every language it has.</summary>
public sealed record SitemapPage(Func<SiteLanguage, string?> PathIn, DateTimeOffset? ChangedAt = null);
