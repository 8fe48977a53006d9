using Marketplace.Core.DemoData;
using Marketplace.Core.Media;

namespace Marketplace.Web.Styleguide;

/// <summary>Pictures for the samples, composed when first asked for; the library keeps the same bytes once, so that no start adds any.</summary>
public sealed class SamplePictures(IServiceScopeFactory scopes)
{
    private const int Side = 640;
    private const int Width = 1280;
    private static readonly DemoScene[] Squares = [DemoScene.Basket, DemoScene.Coffee, DemoScene.Plant, DemoScene.Books];

    private readonly Lazy<Task<SampleGallery>> _gallery = new(() => Task.Run(() => ComposeAsync(scopes)));

    internal Task<SampleGallery> ReadAsync() => _gallery.Value;

    private static async Task<SampleGallery> ComposeAsync(IServiceScopeFactory scopes)
    {
        await using var scope = scopes.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<PictureLibrary>();
        var squares = new List<PictureView>();
        foreach (var scene in Squares) squares.Add(await KeepAsync(library, scene, Side, Side));
        return new(squares, await KeepAsync(library, DemoScene.MarketStalls, Width, Width * 2 / 3), await KeepAsync(library, DemoScene.Fair, Width, Width / 3));
    }

    private static async Task<PictureView> KeepAsync(PictureLibrary library, DemoScene scene, int width, int height)
    {
        using var composed = new MemoryStream(DemoPictureComposer.Compose(scene, width, height));
        var kept = await library.KeepAsync(composed) ?? throw new InvalidOperationException($"The scene {scene} is no picture.");
        return kept with { AlternativeText = DemoPictureComposer.Describe(scene) };
    }
}
