using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Marketplace.Cms.Database;

/// <summary>Registers the content database and what installs it.</summary>
internal static class CmsDatabase
{
    public static IServiceCollection AddCmsDatabase(this IServiceCollection services, string connectionString, string dataFolder)
    {
        services.AddDbContextFactory<CmsDb>(options => options.UseCmsSqlite(connectionString));
        services.AddSingleton<CmsInstaller>();
        services.AddSingleton(provider => new FirstAdministratorFile(
            provider.GetRequiredService<IOptions<UnattendedSettings>>(),
            dataFolder,
            provider.GetRequiredService<ILogger<FirstAdministratorFile>>()));
        return services;
    }

    /// <summary>Brings the database to where this version needs it; to be awaited before anything else touches it.</summary>
    public static Task InstallCmsDatabaseAsync(this IServiceProvider services, CancellationToken cancel = default) =>
        services.GetRequiredService<CmsInstaller>().InstallAsync(services.GetRequiredService<FirstAdministratorFile>().Read, cancel);
}
