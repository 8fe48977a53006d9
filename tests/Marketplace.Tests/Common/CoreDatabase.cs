using Marketplace.Core;
using Marketplace.Core.Database;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Tests.Common;

/// <summary>The real slices on a real database of their own, with the calendar of Jakarta.</summary>
public sealed class CoreDatabase : IAsyncDisposable
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");
    private readonly string _folder;
    private readonly ServiceProvider _services;

    private CoreDatabase(string folder, MarketplaceStorage storage, TimeProvider clock)
    {
        (_folder, Storage) = (folder, storage);
        _services = new ServiceCollection().AddLogging().AddSingleton(clock).AddMarketplaceCore(storage, Zone).BuildServiceProvider(validateScopes: true);
    }

    public MarketplaceStorage Storage { get; }

    /// <summary>A database with its tables; the test is skipped where there is no server for it.</summary>
    public static async Task<CoreDatabase> CreateAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, TimeProvider? clock = null)
    {
        if (provider is DatabaseProvider.PostgreSql) PostgreSqlServer.SkipWithout();
        var folder = Directory.CreateTempSubdirectory("marketplace-").FullName;
        var storage = provider is DatabaseProvider.Sqlite
            ? MarketplaceStorage.In(folder)
            : MarketplaceStorage.OnPostgreSql(await PostgreSqlServer.CreateDatabaseAsync(MigrateAsync), folder);

        var database = new CoreDatabase(folder, storage, clock ?? TimeProvider.System);
        if (provider is DatabaseProvider.Sqlite) await database.MigrateAsync();
        return database;
    }

    /// <summary>Asks a service as a request would, with a context of its own.</summary>
    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task SaveAsync(params object[] rows) => AskAsync<MarketplaceDb, int>(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (Storage.Provider is DatabaseProvider.PostgreSql) await PostgreSqlServer.DropDatabaseAsync(Storage.ConnectionString);
        else SqliteConnection.ClearPool(new SqliteConnection(Storage.ConnectionString));
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task MigrateAsync(string connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("marketplace-").FullName;
        var database = new CoreDatabase(folder, MarketplaceStorage.OnPostgreSql(connectionString, folder), TimeProvider.System);
        await database.MigrateAsync();
        await database._services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<bool> MigrateAsync() => AskAsync<MarketplaceDatabase, bool>(async database =>
    {
        await database.MigrateAsync(CancellationToken.None);
        return true;
    });
}
