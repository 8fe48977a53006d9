using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>A picture at its place, in pixels.</summary>
internal readonly record struct Layer(Image Image, int X, int Y);

/// <summary>Brings a prop to its size and casts its shadow.</summary>
internal static class Placing
{
    // What was enlarged gets its edges back.
    private static readonly Image Crisp = Image.NewFromArray(new[,] { { -1, -2, -1 }, { -2, 28, -2 }, { -1, -2, -1 } }, scale: 16);

    public static IEnumerable<Layer> Layers(Image prop, Placement place, double unit, double middle, string shadow, bool above)
    {
        var fitted = Fit(prop, place, unit);
        var (x, foot) = (middle + place.X * unit, place.Foot * unit);
        var top = foot - (above ? place.Size * unit / 2 + fitted.Height / 2.0 : fitted.Height);

        yield return above
            ? Cast(fitted, shadow, 0.30, x - fitted.Width / 2.0 + 14 * unit, top + 22 * unit, place.Size * unit * 0.02)
            : Contact(fitted.Width, shadow, x, foot, unit);
        if (!above) yield return Cast(fitted, shadow, 0.16, x - fitted.Width / 2.0 + 34 * unit, top + 20 * unit, place.Size * unit * 0.045);
        yield return new(fitted, (int)(x - fitted.Width / 2.0), (int)top);
    }

    private static Image Fit(Image prop, Placement place, double unit)
    {
        var scale = place.Size * unit / Math.Max(prop.Width * 0.92, prop.Height);
        using var sized = prop.Resize(scale, kernel: Enums.Kernel.Lanczos3);
        using var crisp = scale > 1.2 ? sized.Conv(Crisp, precision: Enums.Precision.Integer) : sized.Copy();
        using var turned = place.Turn == 0 ? crisp.Copy() : crisp.Rotate(place.Turn);
        using var whole = turned.Cast(Enums.BandFormat.Uchar);
        return whole.CopyMemory();
    }

    /// <summary>The prop's own outline, blurred; made small, because what is blurred needs no pixels.</summary>
    private static Layer Cast(Image prop, string shadow, double strength, double x, double y, double blur)
    {
        const int Shrink = 8;
        var margin = (int)(blur / Shrink * 3) + 1;
        using var outline = prop[3];
        using var small = outline.Resize(1.0 / Shrink);
        using var roomy = small.Embed(margin, margin, small.Width + 2 * margin, small.Height + 2 * margin);
        using var soft = roomy.Gaussblur(Math.Max(0.6, blur / Shrink)) * strength;
        using var alpha = soft.Cast(Enums.BandFormat.Uchar).Resize(Shrink, kernel: Enums.Kernel.Linear);
        return new(Tint(alpha, shadow), (int)x - margin * Shrink, (int)y - margin * Shrink);
    }

    /// <summary>The dark line where a thing touches the floor.</summary>
    private static Layer Contact(int propWidth, string shadow, double x, double foot, double unit)
    {
        var (width, height) = ((int)(propWidth * 1.12), (int)Math.Max(46 * unit, propWidth * 0.15));
        var image = Svg.Draw(width, height, $"0 0 {width} {height}", $"""
            <defs><radialGradient id="c"><stop offset="0" stop-color="{shadow}" stop-opacity=".62"/><stop offset=".55" stop-color="{shadow}" stop-opacity=".3"/><stop offset="1" stop-color="{shadow}" stop-opacity="0"/></radialGradient></defs>
            <ellipse cx="{width / 2}" cy="{height / 2}" rx="{width / 2}" ry="{height / 2}" fill="url(#c)"/>
            """);
        return new(image, (int)(x - width / 2.0 + 8 * unit), (int)(foot - height * 0.58));
    }

    internal static Image Tint(Image alpha, string colour)
    {
        double[] rgb = [.. Convert.FromHexString(colour.AsSpan(1)).Select(channel => (double)channel)];
        using var plain = alpha.NewFromImage(rgb);
        using var colours = plain.Copy(interpretation: Enums.Interpretation.Srgb);
        using var joined = colours.Bandjoin(alpha);
        using var tinted = joined.Cast(Enums.BandFormat.Uchar);
        return tinted.CopyMemory();
    }
}
