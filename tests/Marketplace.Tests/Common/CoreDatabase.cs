using Marketplace.Core;
using Marketplace.Core.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Tests.Common;

/// <summary>The real slices on a real SQLite file of their own.</summary>
public sealed class CoreDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("marketplace-").FullName;
    private readonly ServiceProvider _services;

    private CoreDatabase(TimeProvider clock) => _services = new ServiceCollection()
        .AddLogging().AddSingleton(clock).AddMarketplaceCore(Storage).BuildServiceProvider(validateScopes: true);

    public MarketplaceStorage Storage => MarketplaceStorage.In(_folder);

    public static async Task<CoreDatabase> CreateAsync(TimeProvider? clock = null)
    {
        var database = new CoreDatabase(clock ?? TimeProvider.System);
        await database.AskAsync<MarketplaceDatabase, int>(async migrations =>
        {
            await migrations.MigrateAsync(CancellationToken.None);
            return 0;
        });
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
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
