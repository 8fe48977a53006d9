using System.Globalization;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Formats;

/// <summary>Dates as the place's wall shows them, in the language of the page.</summary>
public sealed class Dates(IOptions<MarketplaceOptions> options, TimeProvider clock)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.Site.TimeZone);

    /// <summary>The place's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(clock.GetUtcNow()).DateTime);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A moment by the place's clock.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone);

    /// <summary>The moment of a wall time, which carries no offset, at the place; the first of two where clocks are set back.</summary>
    public DateTimeOffset At(DateTime wall) => new(wall, _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max() : _zone.GetUtcOffset(wall));

    /// <summary>"24 November 2026" in both languages.</summary>
    public string Day(DateTimeOffset moment) => Local(moment).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"24 November 2026" for a day of the calendar.</summary>
    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"Selasa, 24 November 2026, 14.00 WIB"; "Tuesday 24 November 2026, 14:00 WIB".</summary>
    public string Moment(DateTimeOffset moment) =>
        Local(moment).ToString(IsEnglish ? "dddd d MMMM yyyy, HH:mm" : "dddd, d MMMM yyyy, HH.mm", CultureInfo.CurrentCulture) + " " + ZoneLabel;

    /// <summary>"14.00"; "14:00".</summary>
    public static string Clock(TimeOnly time) => time.ToString(IsEnglish ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    private static bool IsEnglish => SiteLanguage.Current == SiteLanguage.English;

    /// <summary>What people call the place's clock: "WIB".</summary>
    public string ZoneLabel => _zone.Id switch
    {
        "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
        "Asia/Makassar" => "WITA",
        "Asia/Jayapura" => "WIT",
        var id => id,
    };
}
