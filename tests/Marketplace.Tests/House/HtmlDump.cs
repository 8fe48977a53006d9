using System.Text.RegularExpressions;

namespace Marketplace.Tests.House;

/// <summary>Keeps pages as they were served; scripts/test validates every one of them afterwards.</summary>
internal static partial class HtmlDump
{
    private const int LongestName = 200; // file systems take 255

    /// <summary>Writes one page to artifacts/html, named after its address (a later page of the same name replaces it).</summary>
    public static async Task SaveAsync(string name, string html, CancellationToken cancel = default)
    {
        var folder = Directory.CreateDirectory(Checkout.PathTo("artifacts", "html"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, FileName(name)), html, cancel);
    }

    internal static string FileName(string name)
    {
        var safe = Unsafe().Replace(name.Trim('/'), "-").Trim('-');
        return (safe.Length == 0 ? "home" : safe.Length > LongestName ? safe[..LongestName] : safe) + ".html";
    }

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.None, 1000)]
    private static partial Regex Unsafe();
}
