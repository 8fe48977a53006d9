using Marketplace.Core.Media;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.DemoData;

internal static class DemoDataModule
{
    public static IServiceCollection AddDemoData(this IServiceCollection services) => services
        .AddSingleton<IPictureComposer, DemoComposer>()
        .AddScoped<DemoSeeder>()
        .AddScoped<DemoCatalogue>();
}
