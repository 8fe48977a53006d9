namespace Marketplace.Tests.House;

/// <summary>One row of a table in THIRD-PARTY-NOTICES.md.</summary>
internal sealed record Notice(string Name, string Version, string Licence, string Last);

/// <summary>Reads THIRD-PARTY-NOTICES.md.</summary>
internal static class Notices
{
    /// <summary>The rows below a heading of the second level.</summary>
    public static IReadOnlyList<Notice> Under(string heading) =>
        [.. File.ReadLines(Checkout.PathTo("THIRD-PARTY-NOTICES.md"))
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(Row)];

    /// <summary>Whether a full version belongs to a family such as 10.0.</summary>
    public static bool IsOf(string family, string version) =>
        version == family || version.StartsWith(family + ".", StringComparison.Ordinal);

    private static Notice Row(string line)
    {
        var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return new Notice(cells[0], cells[1], cells[2], cells[^1].Trim('`'));
    }
}
