using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Businesses;

/// <summary>Every showcase.</summary>
internal sealed class BusinessSitemap(BusinessService businesses, LocalizedLinks links) : ISitemapSeries
{
    public string Name => "businesses";

    public Task<int> CountAsync(CancellationToken cancel) => businesses.CountAsync(cancel);

    public IAsyncEnumerable<SitemapPage> PagesAsync(int skip, int take) =>
        businesses.AddressesAsync(skip, take).Select(b => new SitemapPage(l => links.ToBusiness(b.Slug, l), b.RevisedAt));
}

/// <summary>The list of businesses.</summary>
internal sealed class BusinessListSitemap(LocalizedLinks links) : ISitemapSource
{
    public Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SitemapPage>>([new(l => links.ToBusinesses(l))]);
}
