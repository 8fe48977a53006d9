namespace Marketplace.Core.Common;

/// <summary>Patterns for the SQL operator LIKE in which what a person typed means itself.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    /// <summary>A pattern in lower case for each word of the text.</summary>
    public static IEnumerable<string> Words(string text) => SearchWords.Of(text).Select(Containing);

    private static string Containing(string text) =>
        $"%{text.Replace(Escape, @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}

/// <summary>What is sought of a text that a person typed.</summary>
internal static class SearchWords
{
    /// <summary>The words in lower case, of which at most eight count: names are short.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8).Select(word => word.ToLowerInvariant());
}
