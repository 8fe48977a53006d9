using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>The pages of the product slice.</summary>
internal static class ProductsModule
{
    public static void AddProductPages(this IServiceCollection services)
    {
        services.AddScoped<ProductLists>();
        services.AddScoped<ProductFacetViews>();
        services.AddScoped<ProductPages>();
        services.AddScoped<ProductSchema>();
        services.AddScoped<CompareRows>();
        services.AddScoped<ComparePages>();
        services.AddScoped<ISitemapSeries, ProductSitemap>();
        services.AddScoped<ISitemapSource, CatalogueSitemap>();
    }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class ProductTexts;
