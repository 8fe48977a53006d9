namespace Marketplace.Core.Common;

/// <summary>Patterns for the SQL operator LIKE in which what a person typed means itself.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    /// <summary>Matches whatever holds the text.</summary>
    public static string Containing(string text) =>
        $"%{text.Replace(Escape, @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
