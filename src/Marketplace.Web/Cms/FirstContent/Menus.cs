using System.Collections.Frozen;
using System.Globalization;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>
/// A menu is written as lines <c>label | target</c>, the same number in each language; a target is an address
/// or <c>page:</c> and the path of a document. The Indonesian line may end with <c>| icon</c>.
/// </summary>
internal static class Menus
{
    private const string PagePrefix = "page:";

    /// <summary>The document itself and, for a menu, one document for each of its lines.</summary>
    public static IEnumerable<FirstDocument> WithItems(FirstDocument document)
    {
        yield return document;
        if (document.Type.Alias != "menu")
            yield break;

        var lines = document.Written.ToDictionary(culture => culture, culture => document.Texts[culture].Body.Split('\n'), StringComparer.Ordinal);
        for (var i = 0; i < lines[Cultures.Indonesian].Length; i++)
        {
            var texts = lines.ToFrozenDictionary(pair => pair.Key, pair => Item(pair.Value[i], i), StringComparer.Ordinal);
            yield return new FirstDocument($"{document.Path}/{i + 1}", texts);
        }
    }

    private static FrontMatter Item(string line, int position)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3))
            throw new FormatException($"“{line}” is not a menu line: label | target | icon.");

        var page = parts[1].StartsWith(PagePrefix, StringComparison.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["type"] = "menuItem",
            ["order"] = position.ToString(CultureInfo.InvariantCulture),
            ["name"] = parts[0],
            ["label"] = parts[0],
            [page ? "page" : "address"] = page ? parts[1][PagePrefix.Length..] : parts[1],
        };
        if (parts is [_, _, var icon]) fields["icon"] = icon;
        return new(fields.ToFrozenDictionary(StringComparer.Ordinal), string.Empty);
    }
}
