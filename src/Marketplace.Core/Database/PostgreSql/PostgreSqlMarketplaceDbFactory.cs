using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Marketplace.Core.Database.PostgreSql;

/// <summary>What <c>scripts/migration</c> asks for the model; it never opens a connection.</summary>
internal sealed class PostgreSqlMarketplaceDbFactory : IDesignTimeDbContextFactory<PostgreSqlMarketplaceDb>
{
    public PostgreSqlMarketplaceDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlMarketplaceDb>();
        PostgreSqlMarketplaceDb.Configure(options, "Host=localhost;Database=marketplace");
        return new PostgreSqlMarketplaceDb(options.Options);
    }
}
