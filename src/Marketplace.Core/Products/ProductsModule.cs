using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.Products;

internal static class ProductsModule
{
    public static IServiceCollection AddProducts(this IServiceCollection services) => services
        .AddScoped<ProductService>()
        .AddScoped<CategoryService>();
}
