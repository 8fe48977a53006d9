using Marketplace.Core;
using Marketplace.Core.Common;
using Marketplace.Core.Database;
using Marketplace.Core.Database.PostgreSql;
using Marketplace.Core.Database.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Marketplace.Tests.Common;

/// <summary>Takes away what guards a race, so that a test can show that the race is real.</summary>
internal static class WithoutGuards
{
    /// <summary>Drops the keys and indexes of a table of revisions in the test's own database.</summary>
    public static Task<int> DropKeysAsync(CoreDatabase database, string table) => database.AskAsync<MarketplaceDb, int>(db => db.Database.ExecuteSqlRawAsync(
        database.Storage.Provider is DatabaseProvider.Sqlite
            ? $"CREATE TABLE Copy AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE Copy RENAME TO {table};"
            : $"""
               ALTER TABLE marketplace."{table}" DROP CONSTRAINT "PK_{table}";
               DROP INDEX marketplace."IX_{table}_SubjectId";
               """));

    /// <summary>Asks with a context whose revisions have no concurrency token.</summary>
    public static async Task<T> AskAsync<T>(CoreDatabase database, Func<MarketplaceDb, Task<T>> ask)
    {
        await using var db = database.Storage.Provider is DatabaseProvider.Sqlite ? Sqlite(database.Storage) : PostgreSql(database.Storage);
        return await ask(db);
    }

    private static MarketplaceDb Sqlite(MarketplaceStorage storage)
    {
        var options = new DbContextOptionsBuilder<SqliteMarketplaceDb>();
        SqliteMarketplaceDb.Configure(options, storage.ConnectionString);
        return new SqliteMarketplaceDb(options.ReplaceService<IModelCustomizer, NoTokens>().Options);
    }

    private static MarketplaceDb PostgreSql(MarketplaceStorage storage)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlMarketplaceDb>();
        PostgreSqlMarketplaceDb.Configure(options, storage.ConnectionString);
        return new PostgreSqlMarketplaceDb(options.ReplaceService<IModelCustomizer, NoTokens>().Options);
    }

    private sealed class NoTokens(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
                if (entity.FindProperty(nameof(Revision<object>.State)) is { } state) state.IsConcurrencyToken = false;
        }
    }
}
