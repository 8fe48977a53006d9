using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>Morning light: the shadow of leaves outside the window and a bright corner it comes from.</summary>
internal static class Light
{
    private const int Shrink = 8; // nothing here has an edge

    private static readonly Drawn<(Ground, bool, int, int)> Fallen = new(mostBytes: 24 << 20);

    /// <summary>The light as a layer over a stage of the size; every stage on a ground shares it.</summary>
    public static Image Of(Ground ground, bool above, int stageWidth, int stageHeight) =>
        Fallen.Of((ground, above, stageWidth, stageHeight), () => Fall(stageWidth, stageHeight, ground, above));

    public static void Forget() => Fallen.Forget();

    private static Image Fall(int stageWidth, int stageHeight, Ground ground, bool above)
    {
        var shrink = Math.Clamp(Math.Min(stageWidth, stageHeight) / 16, 1, Shrink);
        var (width, height) = (stageWidth / shrink, stageHeight / shrink);
        using var leaves = Leaves(width, height, above ? 0.10 : 0.14, ground.Shadow);
        using var glow = Svg.Draw(width, height, "0 0 100 100", """
            <defs><radialGradient id="g" cx=".22" cy=".1" r=".85"><stop offset="0" stop-color="#fffbea" stop-opacity=".5"/><stop offset=".6" stop-color="#fffbea" stop-opacity=".06"/><stop offset="1" stop-color="#fffbea" stop-opacity="0"/></radialGradient></defs>
            <rect width="100" height="100" fill="url(#g)"/>
            """);
        using var light = leaves.Composite2(glow, Enums.BlendMode.Over);
        using var bytes = light.Cast(Enums.BandFormat.Uchar);
        using var large = bytes.Resize((double)stageWidth / width, vscale: (double)stageHeight / height, kernel: Enums.Kernel.Linear);
        return large.CopyMemory();
    }

    private static Image Leaves(int width, int height, double strength, string shadow)
    {
        var size = Math.Min(width, height);
        using var frond = Prop.Of("herb")[3].ThumbnailImage((int)(size * 0.95)).Rotate(152);
        using var second = Prop.Of("herb")[3].ThumbnailImage((int)(size * 0.7)).Rotate(118);
        using var first = frond.Embed((int)(-size * 0.25), (int)(-size * 0.42), width, height);
        using var other = second.Embed((int)(width - size * 0.62), (int)(-size * 0.5), width, height);
        using var both = ((first + other) * strength).Gaussblur(size / 60.0).Cast(Enums.BandFormat.Uchar);
        return Placing.Tint(both, shadow);
    }
}
