using Marketplace.Core.Common;
using NetVips;
using static Marketplace.Core.DemoData.Pictures.Svg;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>A maker's portrait: initials in a medallion on batik.</summary>
internal static class Portrait
{
    private const double CapHeight = 745; // of the letterforms, in thousandths of an em
    private const double LetterSize = 0.29; // thousandths of an em to the 1000 units of the picture

    private static readonly Lazy<Dictionary<char, (double Advance, string Outline)>> Letters = new(() => EmbeddedFiles.Rows("letterforms.tsv")
        .ToDictionary(row => row[0][0], row => (double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2])));

    /// <summary>The portrait as JPEG, its side in pixels.</summary>
    public static byte[] Compose(string name, string groundName, int side)
    {
        var ground = Ground.Of(groundName);
        using var drawn = Svg.Draw(side, side, "0 0 1000 1000", Draw(Initials(name), ground));
        using var lit = drawn.Composite2(Light.Of(ground, above: true, side, side), Enums.BlendMode.Over);
        using var flat = lit.Flatten();
        return flat.JpegsaveBuffer(q: 92, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The first letters of the first and the last name.</summary>
    internal static string Initials(string name)
    {
        var words = name.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? $"{words[0][0]}{words[^1][0]}" : words[0][..1];
    }

    private static string Draw(string initials, Ground g) => Invariant($"""
        <defs>{Kawung("k", 125, g.Batik, 0.6)}<radialGradient id="w" cx=".36" cy=".26" r=".95"><stop offset="0" stop-color="{g.Light}"/><stop offset="1" stop-color="{g.Deep}"/></radialGradient>
        <radialGradient id="m" cx=".4" cy=".3" r=".9"><stop offset="0" stop-color="#fffdf6"/><stop offset="1" stop-color="{g.Niche}"/></radialGradient></defs>
        <rect width="1000" height="1000" fill="url(#w)"/><rect width="1000" height="1000" fill="url(#k)"/>
        <circle cx="512" cy="524" r="338" fill="{g.Shadow}" fill-opacity=".22"/><circle cx="500" cy="500" r="335" fill="url(#m)"/>
        <circle cx="500" cy="500" r="302" fill="none" stroke="{g.Batik}" stroke-width="6"/><circle cx="500" cy="500" r="284" fill="none" stroke="{g.Batik}" stroke-width="14" stroke-dasharray="1 21.3" stroke-linecap="round"/>
        {Write(initials, g.Shadow)}
        """);

    private static string Write(string initials, string colour)
    {
        var x = 500 - initials.Sum(letter => Letters.Value[letter].Advance) * LetterSize / 2;
        return string.Concat(initials.Select(letter =>
        {
            var (advance, outline) = Letters.Value[letter];
            var drawn = Invariant($"""<path transform="translate({x} {500 + CapHeight * LetterSize / 2}) scale({LetterSize})" d="{outline}" fill="{colour}"/>""");
            x += advance * LetterSize;
            return drawn;
        }));
    }
}
