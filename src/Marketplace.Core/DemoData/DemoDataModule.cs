using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.DemoData;

internal static class DemoDataModule
{
    public static IServiceCollection AddDemoData(this IServiceCollection services) => services
        .AddScoped<DemoSeeder>()
        .AddScoped<DemoCatalogue>();
}
