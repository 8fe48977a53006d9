using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Seo;

/// <summary>Tells the sitemap which pages a slice has, where they are few enough to be read at once.</summary>
public interface ISitemapSource
{
    Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel);
}

/// <summary>Tells the sitemap of pages that may be many: each file of the sitemap reads its own.</summary>
public interface ISitemapSeries
{
    /// <summary>The word in the addresses of its files.</summary>
    string Name { get; }

    Task<int> CountAsync(CancellationToken cancel);

    /// <summary>As many pages as are asked for after those that are skipped.</summary>
    IAsyncEnumerable<SitemapPage> PagesAsync(int skip, int take);
}

/// <summary>A page in every language it has.</summary>
public sealed record SitemapPage(Func<SiteLanguage, string?> PathIn, DateTimeOffset? ChangedAt = null);
