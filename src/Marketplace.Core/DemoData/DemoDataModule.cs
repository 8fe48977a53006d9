using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.DemoData;

internal static class DemoDataModule
{
    public static IServiceCollection AddDemoData(this IServiceCollection services) => services
        .AddSingleton(new DemoPictureSize(DemoSeeder.PictureWidth))
        .AddScoped<DemoSeeder>();
}
