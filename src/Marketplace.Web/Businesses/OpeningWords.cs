using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Web.Common.Formats;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>The hours of a week: what the door is now, in words, and every day of the week, Monday first.</summary>
internal sealed record OpeningWeek(string Now, bool IsOpen, IReadOnlyList<OpeningDay> Days);

/// <summary>A day with its hours in words.</summary>
internal sealed record OpeningDay(string Name, string Hours, bool IsToday);

/// <summary>Says when a door is open, by the city's clock.</summary>
public sealed class OpeningWords(CityClock clock, IStringLocalizer<BusinessTexts> texts)
{
    /// <summary>The hours in the language of the page; null where the door opens by appointment.</summary>
    internal OpeningWeek? Of(OpeningHours? hours)
    {
        var wall = clock.Wall;
        return hours is null ? null : new(Now(hours, wall), hours.At(wall) is not null, [.. OpeningHours.Days.Select(day => Day(hours, day, wall))]);
    }

    private string Now(OpeningHours hours, DateTime wall) =>
        hours.At(wall) is { } open ? texts["hours.open", Dates.Clock(open.Closes)]
        : hours.NextAfter(wall) is { } next ? texts["hours.next", Ahead(wall, next), Dates.Clock(TimeOnly.FromDateTime(next))]
        : texts["hours.never"];

    private string Ahead(DateTime wall, DateTime next) => (next.Date - wall.Date).Days switch
    {
        0 => texts["hours.today"],
        1 => texts["hours.tomorrow"],
        _ => NameOf(next.DayOfWeek),
    };

    private OpeningDay Day(OpeningHours hours, DayOfWeek day, DateTime wall) => new(NameOf(day), Spans(hours.On(day)), wall.DayOfWeek == day);

    private string Spans(IReadOnlyList<OpenTime> open) => open.Count == 0
        ? texts["hours.closed"]
        : string.Join(", ", open.Select(span => $"{Dates.Clock(span.Opens)}–{Dates.Clock(span.Closes)}"));

    private static string NameOf(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);
}
