using System.Globalization;

namespace Marketplace.Core.Businesses;

/// <summary>From when to when a door is open on a day, by the wall clock; the end is not included.</summary>
public sealed record OpenTime(TimeOnly Opens, TimeOnly Closes);

/// <summary>The hours of a week as OpenStreetMap writes the simple ones: <c>Mo-Fr 08:00-17:00; Sa 08:00-13:00</c>; a day that is not named is closed.</summary>
public sealed class OpeningHours
{
    private static readonly string[] Tokens = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private readonly IReadOnlyList<OpenTime>[] _week;

    private OpeningHours(string text, IReadOnlyList<OpenTime>[] week) => (Text, _week) = (text, week);

    /// <summary>The days of a week, Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The hours of a day, in order; empty where it is closed.</summary>
    public IReadOnlyList<OpenTime> On(DayOfWeek day) => _week[IndexOf(day)];

    /// <summary>The hours that the moment lies in, or null while the door is closed.</summary>
    public OpenTime? At(DateTime wall)
    {
        var time = TimeOnly.FromDateTime(wall);
        return On(wall.DayOfWeek).FirstOrDefault(open => open.Opens <= time && time < open.Closes);
    }

    /// <summary>The next opening within a week after the moment; null where the door never opens.</summary>
    public DateTime? NextAfter(DateTime wall)
    {
        var openings =
            from ahead in Enumerable.Range(0, 8)
            let day = DateOnly.FromDateTime(wall).AddDays(ahead)
            from open in On(day.DayOfWeek)
            let moment = day.ToDateTime(open.Opens)
            where moment > wall
            select (DateTime?)moment;
        return openings.FirstOrDefault();
    }

    /// <summary>Reads the notation; null where it is not understood.</summary>
    public static OpeningHours? Parse(string text)
    {
        var week = Enumerable.Repeat<IReadOnlyList<OpenTime>>([], 7).ToArray();
        foreach (var rule in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (!Read(rule, week)) return null;
        return new(text, week);
    }

    private static bool Read(string rule, IReadOnlyList<OpenTime>[] week)
    {
        if (rule.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var times]) return false;

        var hours = times.Split(',').Select(ReadTime).ToList();
        var named = days.Split(',').Select(ReadDays).ToList();
        if (hours.Contains(null) || named.Any(range => range.IsEmpty)) return false;

        foreach (var (first, last) in named.Select(range => (range.First, range.Last)))
            for (var day = first; day <= last; day++) week[day] = [.. hours.OfType<OpenTime>().OrderBy(open => open.Opens)];
        return true;
    }

    private static (int First, int Last, bool IsEmpty) ReadDays(string text)
    {
        var ends = text.Split('-').Select(token => Array.IndexOf(Tokens, token)).ToArray();
        return (ends[0], ends[^1], ends.Length > 2 || ends[0] < 0 || ends[^1] < ends[0]);
    }

    private static OpenTime? ReadTime(string text) =>
        text.Split('-') is [var from, var to] && Clock(from) is { } opens && Clock(to) is { } closes && opens < closes ? new(opens, closes) : null;

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;
}
