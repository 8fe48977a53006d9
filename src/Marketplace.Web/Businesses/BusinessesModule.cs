using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Businesses;

/// <summary>The pages of the business slice.</summary>
internal static class BusinessesModule
{
    public static void AddBusinessPages(this IServiceCollection services)
    {
        services.AddScoped<BusinessLists>();
        services.AddScoped<ShowcasePages>();
        services.AddScoped<ShowcaseData>();
        services.AddScoped<OpeningWords>();
        services.AddScoped<QrSheets>();
        services.AddSingleton<QrCodes>();
        services.AddScoped<ISitemapSeries, BusinessSitemap>();
        services.AddScoped<ISitemapSource, BusinessListSitemap>();
    }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class BusinessTexts;
