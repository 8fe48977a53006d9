using System.Globalization;

namespace Marketplace.Bench;

/// <summary>Prints rows of figures, as Markdown reads them.</summary>
internal static class Table
{
    public static void Head(string first, params string[] columns)
    {
        Say($"| {string.Join(" | ", columns.Prepend(first))} |");
        Say($"| --- |{string.Concat(columns.Select(_ => " ---: |"))}");
    }

    public static void Row(string name, params IEnumerable<string> figures) => Say($"| {string.Join(" | ", figures.Prepend(name))} |");

    public static void End() => Say("");

    public static string Whole(double figure) => figure.ToString("0", CultureInfo.InvariantCulture);

    public static string Tenths(double figure) => figure.ToString("0.0", CultureInfo.InvariantCulture);

    public static string Ratio(double figure) => figure.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Say(string line) => Console.Out.WriteLine(line);
}
