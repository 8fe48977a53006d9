using System.Globalization;
using Marketplace.Core.Common;
using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>One thing in a picture, cut out and ready to be placed: <c>coffee</c>, <c>blouse/batik</c>, <c>cloth/2</c> (the first dye), <c>tshirt/60</c> (hue turned by degrees), <c>coffee/=60</c> (one hue) or <c>pouch/kraft/chili</c>.</summary>
internal static class Prop
{
    private static readonly Drawn<string> Made = new(mostBytes: 96 << 20);

    private const double Temper = 0.84; // emoji are brighter than anything else in the picture

    // The same few objects return in many pictures; each is decoded once and stays in memory while pictures are composed.
    public static Image Of(string name) => Made.Of(name, () => Make(name.Split('/')));

    public static void Forget() => Made.Forget();

    private static Image Make(string[] parts) => parts switch
    {
        [var kind, var colour, var emblem] when Packaging.Draws(kind) => Packaging.Draw(kind, colour, Of(emblem.Replace('+', '/'))),
        ["cloth", var start] => Textile.Draw(int.Parse(start, CultureInfo.InvariantCulture)),
        [var name, "batik", var colour] => Batik(Of($"{name}/{colour}")),
        [var name, "batik"] => Batik(Of(name)),
        [var name, ['=', .. var hue]] => Dye(Of(name), double.Parse(hue, CultureInfo.InvariantCulture), keepHue: 0),
        [var name, var hue] => Dye(Of(name), double.Parse(hue, CultureInfo.InvariantCulture)),
        [var name] => Load(name),
        _ => throw new ArgumentException($"There is no prop '{string.Join('/', parts)}'.", nameof(parts)),
    };

    private static Image Load(string name)
    {
        using var loaded = Image.NewFromBuffer(EmbeddedFiles.Bytes($"objects/{name}.webp"));
        using var tempered = Dye(loaded, 0, strength: Temper);
        return Trim(tempered);
    }

    /// <summary>Cuts away what is transparent all around, so that a foot is where a thing touches the floor.</summary>
    public static Image Trim(Image image)
    {
        using var alpha = image[3];
        int[] box = [.. alpha.FindTrim(threshold: 24, background: [0]).Select(side => Convert.ToInt32(side, CultureInfo.InvariantCulture))];
        using var cut = image.Crop(box[0], box[1], box[2], box[3]);
        return cut.CopyMemory();
    }

    /// <summary>Another colour of the same cloth or glaze: the hue turns by degrees (or becomes them, where none is kept), light and shade stay.</summary>
    private static Image Dye(Image prop, double degrees, double keepHue = 1, double strength = 1)
    {
        using var colours = prop.ExtractBand(0, n: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using var lch = colours.Colourspace(Enums.Interpretation.Lch);
        using var dyed = (lch * new[] { 1, strength, keepHue } + new[] { 0, 0, degrees }).Copy(interpretation: Enums.Interpretation.Lch);
        using var back = dyed.Colourspace(Enums.Interpretation.Srgb);
        using var whole = back.Bandjoin(prop[3]);
        return whole.CopyMemory();
    }

    /// <summary>Prints kawung onto the cloth, as far as the cloth reaches.</summary>
    private static Image Batik(Image prop)
    {
        using var large = prop.Resize(3, kernel: Enums.Kernel.Lanczos3);
        using var print = Svg.Draw(large.Width, large.Height, $"0 0 {large.Width} {large.Height}",
            $"<defs>{Svg.Kawung("k", 84, "#fff3d3", 0.8)}</defs><rect width=\"{large.Width}\" height=\"{large.Height}\" fill=\"url(#k)\"/>");
        using var cloth = large.Composite2(print, Enums.BlendMode.Atop);
        return cloth.CopyMemory();
    }
}
