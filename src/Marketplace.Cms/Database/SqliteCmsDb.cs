using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Marketplace.Cms.Database;

/// <summary>The content database on SQLite: the owner of the migrations in Migrations/Sqlite.</summary>
internal sealed class SqliteCmsDb(DbContextOptions options) : CmsDb(options)
{
    /// <summary>Readers and the writer do not wait for each other; the file keeps the setting.</summary>
    public Task UseWriteAheadLogAsync(CancellationToken cancel) =>
        Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);

    public async Task<bool> HasTableAsync(string name, CancellationToken cancel) => await Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {name}")
        .SingleAsync(cancel) > 0;

    /// <summary>Lets the ids of new nodes start after those that Umbraco keeps for itself.</summary>
    public Task ReserveNodeIdsAsync(int last, CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"UPDATE sqlite_sequence SET seq = {last} WHERE name = 'umbracoNode'", cancel);
}

/// <summary>Gives <c>dotnet ef</c> a context without a host.</summary>
internal sealed class SqliteCmsDbFactory : IDesignTimeDbContextFactory<SqliteCmsDb>
{
    public SqliteCmsDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CmsDb>();
        options.UseCmsSqlite("Data Source=:memory:");
        return new SqliteCmsDb(options.Options);
    }
}
