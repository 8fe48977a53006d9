namespace Marketplace.Web.Common.Seo;

/// <summary>The few pages of every slice, one after the other.</summary>
internal sealed class SitemapPages(IEnumerable<ISitemapSource> sources) : ISitemapSeries
{
    private readonly List<SitemapPage> _pages = [];

    public string Name => "pages";

    public async Task<int> CountAsync(CancellationToken cancel) => (await AllAsync(cancel)).Count;

    public async IAsyncEnumerable<SitemapPage> PagesAsync(int skip, int take)
    {
        foreach (var page in (await AllAsync(CancellationToken.None)).Skip(skip).Take(take)) yield return page;
    }

    private async Task<IReadOnlyList<SitemapPage>> AllAsync(CancellationToken cancel)
    {
        if (_pages.Count > 0) return _pages;
        foreach (var source in sources) _pages.AddRange(await source.PagesAsync(cancel));
        return _pages;
    }
}
