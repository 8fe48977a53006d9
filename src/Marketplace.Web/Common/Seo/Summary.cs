namespace Marketplace.Web.Common.Seo;

/// <summary>Shortens a text for the descriptions that search engines and previews show.</summary>
internal static class Summary
{
    private const int Longest = 160;

    /// <summary>The first words, at most 160 characters, cut between words.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line;

        var cut = line.LastIndexOf(' ', Longest - 1);
        return line[..(cut > 0 ? cut : Longest - 1)].TrimEnd('.', ',', ';', ':') + "…";
    }
}
