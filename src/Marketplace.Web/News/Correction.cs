using System.Globalization;

namespace Marketplace.Web.News;

/// <summary>What was wrong in an article, and since when it is right.</summary>
internal sealed record Correction(DateOnly? Date, string Text)
{
    private const int DateLength = 10;

    /// <summary>The corrections of a field: one a line, "2026-11-20: text"; a line without a date is kept as it is.</summary>
    public static IReadOnlyList<Correction> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadLine)];

    private static Correction ReadLine(string line) =>
        line.Length > DateLength && DateOnly.TryParseExact(line.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(date, line[DateLength..].TrimStart(':', ' '))
            : new(null, line);
}
