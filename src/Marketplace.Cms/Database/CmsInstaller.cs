using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;

namespace Marketplace.Cms.Database;

/// <summary>Brings the content database to where this version needs it: creates it, takes over one that an Umbraco made, or migrates its own.</summary>
/// <remarks>All of it is one transaction that starts by locking the file, so that a kill leaves nothing half made and two starts wait for each other.</remarks>
internal sealed partial class CmsInstaller(DbContextOptions<CmsDb> options, TimeProvider clock, ILogger<CmsInstaller> log)
{
    /// <summary>Up to here Umbraco keeps the ids of nodes for itself.</summary>
    private const int LastReservedNode = 1059;

    private const string FinalState = "{3F9B6A1C-7D84-4E2B-9C15-6A2E8F3D5B47}";
    private const string SerializerKey = "Umbraco.Web.PublishedCache.NuCache.Serializer";
    private static readonly int[] AdministratorGroups = [1, 5];

    /// <summary>Installs or upgrades; asks for the first administrator only where there is no database yet.</summary>
    /// <exception cref="InvalidOperationException">An Umbraco of another version, or a half-made install, is found.</exception>
    public async Task InstallAsync(Func<FirstAdministrator> administrator, CancellationToken cancel)
    {
        await using var db = new SqliteCmsDb(options);
        CreateFolder(db);
        await db.Database.OpenConnectionAsync(cancel);
        await db.UseWriteAheadLogAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await BringUpToDateAsync(db, administrator, cancel);
        await transaction.CommitAsync(cancel);
    }

    private static void CreateFolder(CmsDb db)
    {
        var folder = Path.GetDirectoryName(db.Database.GetDbConnection().DataSource);
        if (!string.IsNullOrEmpty(folder)) Directory.CreateDirectory(folder);
    }

    private async Task BringUpToDateAsync(SqliteCmsDb db, Func<FirstAdministrator> administrator, CancellationToken cancel)
    {
        var history = db.GetService<IHistoryRepository>();
        var isOurs = await history.ExistsAsync(cancel);
        var isInstalled = isOurs || await db.HasTableAsync("umbracoNode", cancel);

        if (isInstalled && !isOurs) await TakeOverAsync(db, history, cancel);
        await db.Database.MigrateAsync(cancel);
        if (!isInstalled) await FillAsync(db, administrator(), cancel);
    }

    /// <summary>Notes the tables as made, and lets Umbraco's own copy of the published content be made anew should it ever return.</summary>
    private async Task TakeOverAsync(SqliteCmsDb db, IHistoryRepository history, CancellationToken cancel)
    {
        var state = await StateOfAsync(db, cancel);
        if (state != FinalState)
            throw new InvalidOperationException($"The content database is in state {state ?? "unknown"}; let Umbraco 17.5 ({FinalState}) finish it first.");

        await db.Database.ExecuteSqlRawAsync(history.GetCreateScript(), cancel);
        var asInstalled = new HistoryRow(db.Database.GetMigrations().First(), ProductInfo.GetVersion());
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(asInstalled), cancel);
        await db.KeyValues.Where(row => row.Key == SerializerKey).ExecuteDeleteAsync(cancel);
        LogTakenOver();
    }

    private static async Task<string?> StateOfAsync(SqliteCmsDb db, CancellationToken cancel) =>
        await db.HasTableAsync("umbracoKeyValue", cancel)
            ? await db.KeyValues.Where(row => row.Key == Constants.Conventions.Migrations.UmbracoUpgradePlanKey).Select(row => row.Value).SingleOrDefaultAsync(cancel)
            : null;

    private async Task FillAsync(SqliteCmsDb db, FirstAdministrator administrator, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var user = administrator.AsRow(now);
        db.AddSeedRows(now);
        db.Add(user);
        db.AddRange(AdministratorGroups.Select(group => new UserToGroupRow { UserId = user.Id, GroupId = group }));
        await db.SaveChangesAsync(cancel);
        await db.ReserveNodeIdsAsync(LastReservedNode, cancel);
        LogInstalled();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Installed the content database")]
    private partial void LogInstalled();

    [LoggerMessage(Level = LogLevel.Information, Message = "Took over a content database that an Umbraco had installed")]
    private partial void LogTakenOver();
}
