using Marketplace.Core.Database;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Marketplace.Web.Common.Health;

/// <summary>Ready when the marketplace's database answers and no migration is missing.</summary>
internal sealed class DatabaseCheck(MarketplaceDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.IsReadyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer, or migrations are missing.");
}
