using System.Collections.Frozen;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>
/// A text with named values before it: lines <c>key: value</c> between two lines <c>---</c>, then the body.
/// A line that begins with two spaces goes on with the value above it as a new line.
/// </summary>
internal sealed record FrontMatter(FrozenDictionary<string, string> Fields, string Body)
{
    private const string Fence = "---";

    /// <exception cref="FormatException">The text has no closed front matter, or a line of it is not a field.</exception>
    public static FrontMatter Parse(string text, string name)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
            throw new FormatException($"{name} does not begin with values between two lines of {Fence}.");

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = string.Empty;
        foreach (var line in lines[1..end].Where(line => !string.IsNullOrWhiteSpace(line)))
            last = Read(line, last, fields, name);
        return new(fields.ToFrozenDictionary(StringComparer.Ordinal), string.Join('\n', lines[(end + 1)..]).Trim());
    }

    /// <summary>The same text without some fields; <c>body</c> names what stands below them.</summary>
    public FrontMatter Without(IReadOnlyCollection<string> names) => new(
        Fields.Where(field => !names.Contains(field.Key, StringComparer.Ordinal)).ToFrozenDictionary(StringComparer.Ordinal),
        names.Contains("body", StringComparer.Ordinal) ? string.Empty : Body);

    public string? this[string field] => Fields.GetValueOrDefault(field);

    private static string Read(string line, string last, Dictionary<string, string> fields, string name)
    {
        if (line.StartsWith("  ", StringComparison.Ordinal) && fields.TryGetValue(last, out var begun))
        {
            fields[last] = begun.Length == 0 ? line.Trim() : $"{begun}\n{line.Trim()}";
            return last;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = colon > 0 ? line[..colon].Trim() : string.Empty;
        if (key.Length == 0 || !fields.TryAdd(key, line[(colon + 1)..].Trim()))
            throw new FormatException($"{name}: “{line}” is not a field, or stands there twice.");
        return key;
    }
}
