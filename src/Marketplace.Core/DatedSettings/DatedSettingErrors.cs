using ErrorOr;

namespace Marketplace.Core.DatedSettings;

/// <summary>The expected refusals of the slice; the codes are also the keys of the translated sentences.</summary>
public static class DatedSettingErrors
{
    /// <summary>A rule that results rest on already would change under them.</summary>
    public static readonly Error AlreadyStarted = Error.Validation("DatedSettings.AlreadyStarted", "A new rule starts tomorrow at the earliest: what was decided today and before keeps its rule.");

    /// <summary>The key has a row of that day.</summary>
    public static readonly Error TakenDay = Error.Conflict("DatedSettings.TakenDay", "This rule changes on that day already.");
}
