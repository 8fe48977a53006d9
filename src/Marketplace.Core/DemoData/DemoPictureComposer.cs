using NetVips;

namespace Marketplace.Core.DemoData;

/// <summary>Composes the pictures of the example data; the same scene and size give the same bytes.</summary>
public static class DemoPictureComposer
{
    /// <summary>A wide scene as JPEG, sizes in pixels.</summary>
    public static byte[] Compose(DemoScene scene, int width, int height)
    {
        using var ground = Image.Black(width, height, 3) + new double[] { 244, 238 - (int)scene, 226 };
        using var pixels = ground.Cast(Enums.BandFormat.Uchar);
        return pixels.JpegsaveBuffer(q: 90);
    }
}
