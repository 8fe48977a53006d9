using Marketplace.Core.Common;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.Products;

internal static class ProductsModule
{
    public static IServiceCollection AddProducts(this IServiceCollection services) => services
        .AddSingleton<ShelfCache>()
        .AddScoped(provider => new ProductCatalogue(
            provider.GetRequiredService<MarketplaceDb>(), provider.GetRequiredService<ShelfCache>(), provider.GetRequiredService<CityClock>()))
        .AddScoped<ProductService>()
        .AddScoped<ProductRevisionService>()
        .AddScoped<CategoryService>();
}
