using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.FirstData;

internal static class FirstDataModule
{
    public static IServiceCollection AddFirstData(this IServiceCollection services) => services.AddScoped<FirstDataWriter>();
}
