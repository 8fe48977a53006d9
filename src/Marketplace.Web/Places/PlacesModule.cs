using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Places;

/// <summary>The pages of the city's districts.</summary>
internal static class PlacesModule
{
    public static void AddPlacePages(this IServiceCollection services)
    {
        services.AddScoped<DistrictPages>();
        services.AddScoped<ISitemapSource, DistrictSitemap>();
    }

    public static string ToDistrict(this LocalizedLinks links, string slug) => links.Path(DistrictController.One, new { slug });
}

/// <summary>Every district.</summary>
internal sealed class DistrictSitemap(BusinessService businesses, LocalizedLinks links) : ISitemapSource
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel) =>
        [.. (await businesses.DistrictsAsync(cancel)).Select(d => new SitemapPage(l => links.Path(DistrictController.One, new { slug = d.Slug }, l)))];
}

/// <summary>Names the texts of this folder.</summary>
public sealed class PlaceTexts;
