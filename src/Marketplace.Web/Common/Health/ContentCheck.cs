using Marketplace.Web.Common.Content;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Marketplace.Web.Common.Health;

/// <summary>Ready when the content cache holds the home page.</summary>
internal sealed class ContentCheck(SiteContent site) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(site.Home is null ? HealthCheckResult.Unhealthy("The content cache holds no home page.") : HealthCheckResult.Healthy());
}
