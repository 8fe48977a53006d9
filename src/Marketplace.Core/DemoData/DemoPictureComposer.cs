using Marketplace.Core.Common;
using Marketplace.Core.DemoData.Pictures;

namespace Marketplace.Core.DemoData;

/// <summary>Composes the pictures of the example articles and pages; the same scene and size give the same bytes.</summary>
public static class DemoPictureComposer
{
    /// <summary>A wide scene as JPEG, sizes in pixels; 1280 × 720 suits an article.</summary>
    public static byte[] Compose(DemoScene scene, int width, int height) => StillLife.Of(KeyOf(scene)).Compose(width, height);

    /// <summary>What the scene shows, for people who do not see it.</summary>
    public static LocalizedText Describe(DemoScene scene) => StillLife.Of(KeyOf(scene)).Text;

    // TandonCiater is "tandon-ciater" in the file.
    private static string KeyOf(DemoScene scene) => string.Concat(scene.ToString()
        .Select((letter, place) => place > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
}
