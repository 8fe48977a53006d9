namespace Marketplace.Core.DatedSettings;

/// <summary>A value of a rule from a day on, until a later row of the same key takes over; rows are added and never changed.</summary>
public sealed class DatedSetting
{
    private DatedSetting() { } // for EF Core

    internal DatedSetting(string key, DateOnly startsOn, string value, string source, DateTimeOffset addedAt)
    {
        (Key, StartsOn, Value, Source, AddedAt) = (key, startsOn, value, source, addedAt);
    }

    /// <summary>Which rule.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The first day that the value holds, in the city's calendar.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The value as JSON.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The law, standard or decision that the value comes from.</summary>
    public string Source { get; private set; } = "";

    /// <summary>When the row was written.</summary>
    public DateTimeOffset AddedAt { get; private set; }
}

/// <summary>A rule as it stood on a day: its value, the day it started and where it comes from.</summary>
public sealed record Dated<T>(T Value, DateOnly StartsOn, string Source);
