using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Marketplace.Core.Database.Sqlite;

/// <summary>What <c>scripts/migration</c> asks for the model; it never opens the file.</summary>
internal sealed class SqliteMarketplaceDbFactory : IDesignTimeDbContextFactory<SqliteMarketplaceDb>
{
    public SqliteMarketplaceDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteMarketplaceDb>();
        SqliteMarketplaceDb.Configure(options, "Data Source=Marketplace.sqlite.db");
        return new SqliteMarketplaceDb(options.Options);
    }
}
