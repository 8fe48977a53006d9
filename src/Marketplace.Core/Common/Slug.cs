using System.Globalization;
using System.Text;

namespace Marketplace.Core.Common;

/// <summary>Makes address segments from names: ASCII letters and digits in lower case, joined by single hyphens.</summary>
public static class Slug
{
    /// <summary>The longest segment made, in characters, without a suffix.</summary>
    public const int MaxLength = 80;

    /// <summary>The segment of a name, cut at a word; empty where the name holds no Latin letter or digit.</summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(char.ToLowerInvariant(character));
            else if (Separates(character) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return Cut(slug.ToString().TrimEnd('-'));
    }

    /// <summary>The segment, or the first of <c>segment-2</c>, <c>segment-3</c> … that is not taken.</summary>
    public static string Unique(string slug, Func<string, bool> isTaken)
    {
        var candidate = slug;
        for (var number = 2; isTaken(candidate); number++)
            candidate = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        return candidate;
    }

    // Accents and apostrophes vanish inside a word: "Ma'mur" is "mamur", "café" is "cafe".
    private static bool Separates(char character) =>
        character is not ('\'' or '’' or 'ʼ') && char.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark;

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength) return slug;
        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > 0 ? end : MaxLength)];
    }
}
