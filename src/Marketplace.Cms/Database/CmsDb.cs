using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Marketplace.Cms.Database;

/// <summary>The content database, in the tables, columns and keys of Umbraco 17.</summary>
internal partial class CmsDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Where this project notes which of its migrations a database has; Umbraco has a table of its own.</summary>
    public const string MigrationsTable = "__CmsMigrations";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var dialect = Dialect.Of(Database);
        modelBuilder.ApplyRowConventions(dialect);
        modelBuilder.AddOtherTables(dialect);
    }
}
