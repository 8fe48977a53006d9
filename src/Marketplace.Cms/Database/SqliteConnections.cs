using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.Cms.Database;

/// <summary>How the content database is reached on SQLite.</summary>
internal static class SqliteConnections
{
    public static void UseCmsSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(WithOwnCache(connectionString), sqlite => sqlite.MigrationsHistoryTable(CmsDb.MigrationsTable))
        .AddInterceptors(new Durability())
        // The installer migrates inside its own transaction, so that a kill leaves nothing half made.
        .ConfigureWarnings(warnings => warnings.Ignore(
            RelationalEventId.MigrationsUserTransactionWarning,
            RelationalEventId.BoolWithDefaultWarning)); // defaults are for rows that others insert

    /// <summary>Umbraco's usual string shares one cache between connections, which locks whole tables and defeats the write-ahead log.</summary>
    private static string WithOwnCache(string connectionString)
    {
        var parts = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (parts.Mode != SqliteOpenMode.Memory) parts.Cache = SqliteCacheMode.Private;
        return parts.ToString();
    }

    /// <summary>What was committed survives a power cut.</summary>
    private sealed class Durability : DbConnectionInterceptor
    {
        private const string Full = "PRAGMA synchronous = FULL";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Full;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Full;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
