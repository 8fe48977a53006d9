using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Businesses;

/// <summary>The list and every showcase.</summary>
internal sealed class BusinessSitemap(BusinessService businesses, LocalizedLinks links) : ISitemapSource
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel) =>
    [
        new(l => links.ToBusinesses(l)),
        .. (await businesses.AddressesAsync(cancel)).Select(b => new SitemapPage(l => links.ToBusiness(b.Slug, l), b.PublishedAt)),
    ];
}
