using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Marketplace.Cms.Database;

/// <summary>What the model must say differently to each kind of database.</summary>
/// <param name="Collation">Compares text without regard to case; null where the database does so by itself.</param>
/// <param name="Now">The present time in UTC, as a default.</param>
internal sealed record Dialect(string? Collation, string Now)
{
    private static readonly Dialect Sqlite = new("NOCASE", "CURRENT_TIMESTAMP");

    public static Dialect Of(DatabaseFacade database) => database.IsSqlite()
        ? Sqlite
        : throw new NotSupportedException($"The content database does not speak to {database.ProviderName} yet.");
}
