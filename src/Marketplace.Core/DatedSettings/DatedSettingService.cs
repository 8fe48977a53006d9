using System.Text.Json;
using ErrorOr;
using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.DatedSettings;

/// <summary>Where rules with a start date are read and changed.</summary>
public sealed class DatedSettingService(MarketplaceDb db, CityClock clock)
{
    /// <summary>The rule as it stood on a day, or null where it had not started yet.</summary>
    public async Task<Dated<T>?> FindAsync<T>(string key, DateOnly day, CancellationToken cancel = default)
    {
        var row = await db.DatedSettings.AsNoTracking()
            .Where(s => s.Key == key && s.StartsOn <= day)
            .OrderByDescending(s => s.StartsOn).FirstOrDefaultAsync(cancel);
        return row is null ? null : new(JsonSerializer.Deserialize<T>(row.Value, StoredJson.Options)!, row.StartsOn, row.Source);
    }

    /// <summary>Lets a rule change from a day on: tomorrow at the earliest, so that past results keep theirs.</summary>
    public async Task<ErrorOr<Success>> ChangeAsync<T>(string key, DateOnly startsOn, T value, string source, CancellationToken cancel = default)
    {
        if (startsOn <= clock.Today) return DatedSettingErrors.AlreadyStarted;

        var row = db.DatedSettings.Add(Row(key, startsOn, value, source));
        if (await db.TrySaveAsync(cancel)) return Result.Success;

        row.State = EntityState.Detached; // the caller may save more
        return DatedSettingErrors.TakenDay;
    }

    /// <summary>Writes the first value of a rule, which may have started long ago; does nothing where the rule has one.</summary>
    public async Task BeginAsync<T>(string key, DateOnly startsOn, T value, string source, CancellationToken cancel = default)
    {
        if (await db.DatedSettings.AnyAsync(s => s.Key == key, cancel)) return;
        var row = db.DatedSettings.Add(Row(key, startsOn, value, source));
        if (!await db.TrySaveAsync(cancel)) row.State = EntityState.Detached; // another server was faster, and the caller may save more
    }

    private DatedSetting Row<T>(string key, DateOnly startsOn, T value, string source) =>
        new(key, startsOn, JsonSerializer.Serialize(value, StoredJson.Options), source, clock.Now);
}
