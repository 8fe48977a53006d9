using System.Globalization;
using System.Text;
using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>Draws with shapes and gradients alone: no text, so that a machine without fonts draws the same.</summary>
internal static class Svg
{
    public static Image Draw(int width, int height, string viewBox, string body)
    {
        var svg = Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" height="{height}" viewBox="{viewBox}" preserveAspectRatio="xMidYMid slice">{body}</svg>
            """);
        using var drawn = Image.NewFromBuffer(Encoding.UTF8.GetBytes(svg));
        return drawn.CopyMemory();
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The kawung of Banten batik: four petals around a seed, repeated; a quarter of the cloth is petal.</summary>
    public static string Kawung(string id, double size, string colour, double strength) => Invariant($"""
        <pattern id="{id}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"><g transform="scale({size / 64})" fill="{colour}" fill-opacity="{strength}">
        {Petal(16, 16, 45)}{Petal(48, 16, -45)}{Petal(16, 48, -45)}{Petal(48, 48, 45)}
        <circle cx="32" cy="32" r="2.6"/><circle cx="0" cy="0" r="2.6"/><circle cx="64" cy="0" r="2.6"/><circle cx="0" cy="64" r="2.6"/><circle cx="64" cy="64" r="2.6"/>
        <circle cx="32" cy="0" r="1.7"/><circle cx="32" cy="64" r="1.7"/><circle cx="0" cy="32" r="1.7"/><circle cx="64" cy="32" r="1.7"/></g></pattern>
        """);

    private static string Petal(int x, int y, int angle) => Invariant($"""
        <g transform="translate({x} {y}) rotate({angle})"><path fill-rule="evenodd" d="M-18 0C-10 -10 10 -10 18 0C10 10 -10 10 -18 0ZM-9 0A2 2 0 1 0 -5 0A2 2 0 1 0 -9 0ZM5 0A2 2 0 1 0 9 0A2 2 0 1 0 5 0Z"/></g>
        """);
}
