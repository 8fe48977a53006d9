using Marketplace.Core.Database.PostgreSql;
using Marketplace.Core.Database.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.Database;

internal static class DatabaseModule
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, MarketplaceStorage storage)
    {
        services.AddSingleton(storage);
        services.AddScoped<MarketplaceDatabase>();
        return storage.Provider is DatabaseProvider.PostgreSql
            ? services.AddDbContextPool<MarketplaceDb, PostgreSqlMarketplaceDb>(options => PostgreSqlMarketplaceDb.Configure(options, storage.ConnectionString))
            : services.AddDbContextPool<MarketplaceDb, SqliteMarketplaceDb>(options => SqliteMarketplaceDb.Configure(options, storage.ConnectionString));
    }
}
