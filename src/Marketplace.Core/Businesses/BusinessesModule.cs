using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.Businesses;

internal static class BusinessesModule
{
    public static IServiceCollection AddBusinesses(this IServiceCollection services) => services
        .AddScoped<BusinessService>()
        .AddScoped<BusinessRevisionService>()
        .AddScoped<SmeClassService>();
}
