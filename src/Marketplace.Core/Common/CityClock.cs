namespace Marketplace.Core.Common;

/// <summary>The city's own calendar: "today" is its day, never UTC's.</summary>
public sealed class CityClock(TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What the city's clocks show.</summary>
    public DateTime Wall => TimeZoneInfo.ConvertTime(Now, zone).DateTime;

    /// <summary>The city's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Wall);
}
