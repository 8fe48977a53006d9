using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Database;

/// <summary>Brings the marketplace's database to the shape that this version needs.</summary>
public sealed class MarketplaceDatabase(MarketplaceDb db, MarketplaceStorage storage)
{
    /// <summary>The history table of the marketplace's own migrations.</summary>
    public const string HistoryTable = "__MarketplaceMigrations";

    /// <summary>Creates the database file where there is none, switches it to write-ahead logging and applies what is missing.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(storage.DatabasePath)) is { } folder) Directory.CreateDirectory(folder);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>Whether the database answers and no migration is missing.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
}
