using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Database;

/// <summary>Brings the marketplace's database to the shape that this version needs.</summary>
public sealed class MarketplaceDatabase(MarketplaceDb db, MarketplaceStorage storage)
{
    /// <summary>The history table of the marketplace's own migrations.</summary>
    public const string HistoryTable = "__MarketplaceMigrations";

    /// <summary>The schema of every table where the database has schemas; the CMS has one of its own.</summary>
    public const string Schema = "marketplace";

    /// <summary>Creates the database where there is none and applies what is missing; throws <see cref="OtherDatabaseException"/> for tables of a version that this one does not know.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        if (storage.Provider is DatabaseProvider.Sqlite) await PrepareFileAsync(cancel);
        if (await IsOfAnotherVersionAsync(cancel)) throw new OtherDatabaseException(Place);
        await db.Database.MigrateAsync(cancel);
    }

    private string Place => storage.Provider is DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource : "the PostgreSQL database";

    private async Task<bool> IsOfAnotherVersionAsync(CancellationToken cancel) =>
        (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations(), StringComparer.Ordinal).Any();

    /// <summary>Whether the database answers and no migration is missing.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();

    // Write-ahead logging lets people read while somebody writes.
    private async Task PrepareFileAsync(CancellationToken cancel)
    {
        var path = new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
    }
}
