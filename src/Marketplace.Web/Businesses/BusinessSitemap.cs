using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Businesses;

/// <summary>The list and every showcase.</summary>
internal sealed class BusinessSitemap(BusinessService businesses, LocalizedLinks links) : ISitemapSource
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel)
    {
        var pages = new List<SitemapPage> { new(l => links.ToBusinesses(l)) };
        await foreach (var b in businesses.AddressesAsync(0, int.MaxValue).WithCancellation(cancel))
            pages.Add(new(l => links.ToBusiness(b.Slug, l), b.PublishedAt));
        return pages;
    }
}
