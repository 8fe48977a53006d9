using Marketplace.Core.DemoData;
using Marketplace.Core.Media;

namespace Marketplace.Web.Styleguide;

/// <summary>Pictures for the samples, composed when first asked for; the library keeps the same bytes once, so that no start adds any.</summary>
public sealed class SamplePictures(IServiceScopeFactory scopes)
{
    private const int Side = 640;
    private const int Width = 1280;
    private static readonly DemoScene[] Squares = [DemoScene.Basket, DemoScene.Coffee, DemoScene.Plant, DemoScene.Books];

    private readonly Lazy<Task<IReadOnlyList<Sample>>> _composed = new(() => Task.Run(Compose));

    // Asked of the library every time, because it makes the sizes meanwhile.
    internal async Task<SampleGallery> ReadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<PictureLibrary>();
        var kept = new List<PictureView>();
        foreach (var sample in await _composed.Value) kept.Add(await KeepAsync(library, sample));
        return new(kept[..Squares.Length], kept[^2], kept[^1]);
    }

    private static IReadOnlyList<Sample> Compose() =>
    [
        .. Squares.Select(scene => Of(scene, Side, Side)),
        Of(DemoScene.MarketStalls, Width, Width * 2 / 3),
        Of(DemoScene.Fair, Width, Width / 3),
    ];

    private static Sample Of(DemoScene scene, int width, int height) => new(scene, DemoPictureComposer.Compose(scene, width, height));

    private static async Task<PictureView> KeepAsync(PictureLibrary library, Sample sample)
    {
        using var source = new MemoryStream(sample.Bytes);
        var kept = await library.KeepAsync(source) ?? throw new InvalidOperationException($"The scene {sample.Scene} is no picture.");
        return kept with { AlternativeText = DemoPictureComposer.Describe(sample.Scene) };
    }

    private sealed record Sample(DemoScene Scene, byte[] Bytes);
}
