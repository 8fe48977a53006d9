using Marketplace.Core.Database;
using Microsoft.Data.Sqlite;

namespace Marketplace.Core;

/// <summary>Where the marketplace keeps its tables and its picture files.</summary>
public sealed record MarketplaceStorage(DatabaseProvider Provider, string ConnectionString, string PicturesPath)
{
    private const string Pictures = "Pictures";

    /// <summary>A SQLite file and the pictures, both inside a data folder.</summary>
    public static MarketplaceStorage In(string dataPath) => new(
        DatabaseProvider.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataPath, "Marketplace.sqlite.db"), ForeignKeys = true }.ToString(),
        Path.Combine(dataPath, Pictures));

    /// <summary>Tables on a PostgreSQL server, the pictures inside a data folder.</summary>
    public static MarketplaceStorage OnPostgreSql(string connectionString, string dataPath) =>
        new(DatabaseProvider.PostgreSql, connectionString, Path.Combine(dataPath, Pictures));
}
