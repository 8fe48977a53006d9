using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Marketplace.Core.Database.PostgreSql;

/// <summary>The marketplace on PostgreSQL, with a migration set of its own.</summary>
internal sealed class PostgreSqlMarketplaceDb(DbContextOptions<PostgreSqlMarketplaceDb> options) : MarketplaceDb(options)
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options.UseNpgsql(
        connectionString, npgsql => npgsql.MigrationsHistoryTable(MarketplaceDatabase.HistoryTable, MarketplaceDatabase.Schema));

    protected override bool IsUniqueViolation(DbUpdateException refused) =>
        refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>(); // timestamptz takes nothing else
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(MarketplaceDatabase.Schema);
        base.OnModelCreating(modelBuilder);
    }

    internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(time => time.ToUniversalTime(), time => time);
}
