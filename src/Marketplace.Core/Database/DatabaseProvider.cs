namespace Marketplace.Core.Database;

/// <summary>The databases that the marketplace runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the site: nothing to install.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, when one machine is too small.</summary>
    PostgreSql,
}
