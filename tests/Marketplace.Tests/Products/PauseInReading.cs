using System.Data.Common;
using Marketplace.Core;
using Marketplace.Core.Database;
using Marketplace.Core.Database.PostgreSql;
using Marketplace.Core.Database.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.Tests.Products;

/// <summary>Holds a reader of the shelf between the mark and the first rows.</summary>
internal sealed class PauseInReading : DbCommandInterceptor
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public void End() => _end.SetResult();

    /// <summary>A context whose reads of the districts wait for the end of the pause.</summary>
    public MarketplaceDb Open(MarketplaceStorage storage)
    {
        if (storage.Provider is DatabaseProvider.PostgreSql)
        {
            var postgreSql = new DbContextOptionsBuilder<PostgreSqlMarketplaceDb>().AddInterceptors(this);
            PostgreSqlMarketplaceDb.Configure(postgreSql, storage.ConnectionString);
            return new PostgreSqlMarketplaceDb(postgreSql.Options);
        }

        var sqlite = new DbContextOptionsBuilder<SqliteMarketplaceDb>().AddInterceptors(this);
        SqliteMarketplaceDb.Configure(sqlite, storage.ConnectionString);
        return new SqliteMarketplaceDb(sqlite.Options);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!command.CommandText.Contains("Districts", StringComparison.Ordinal)) return result;
        _reached.TrySetResult();
        await _end.Task;
        return result;
    }
}
