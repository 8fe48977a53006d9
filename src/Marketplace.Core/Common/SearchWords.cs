namespace Marketplace.Core.Common;

/// <summary>What is sought of a text that a person typed.</summary>
internal static class SearchWords
{
    /// <summary>The words in lower case, of which at most eight count: names are short.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8).Select(word => word.ToLowerInvariant());
}
