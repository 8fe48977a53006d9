using Marketplace.Core.Businesses;
using Marketplace.Core.Database;
using Marketplace.Core.Database.Sqlite;
using Marketplace.Core.DemoData;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Marketplace.Core;

/// <summary>Registers the marketplace's slices, one line each.</summary>
public static class MarketplaceCoreModule
{
    /// <summary>Adds the database, the picture files and every slice.</summary>
    public static IServiceCollection AddMarketplaceCore(this IServiceCollection services, MarketplaceStorage storage)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(storage);
        services.AddDbContextPool<MarketplaceDb, SqliteMarketplaceDb>(options => SqliteMarketplaceDb.Configure(options, storage.DatabasePath));
        services.AddScoped<MarketplaceDatabase>();

        return services
            .AddMedia()
            .AddBusinesses()
            .AddProducts()
            .AddDemoData();
    }
}
