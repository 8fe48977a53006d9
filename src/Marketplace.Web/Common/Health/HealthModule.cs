using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Marketplace.Web.Common.Health;

/// <summary>Tells machines whether the site is alive, and whether it is ready for people.</summary>
internal static class HealthModule
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready])
        .AddCheck<ContentCheck>("content", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
