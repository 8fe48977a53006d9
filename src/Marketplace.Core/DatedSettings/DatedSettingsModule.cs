using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.DatedSettings;

internal static class DatedSettingsModule
{
    public static IServiceCollection AddDatedSettings(this IServiceCollection services) => services.AddScoped<DatedSettingService>();
}
