using Marketplace.Core.Common;
using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>A composed picture: props in an arrangement, in a setting, on a ground of the palette.</summary>
internal sealed record StillLife(string Key, string Ground, string Setting, string Arrangement, IReadOnlyList<string> Props, LocalizedText Text)
{
    private static readonly Lazy<Dictionary<string, StillLife>> Catalogue = new(() => EmbeddedFiles.Rows("pictures.tsv")
        .Concat(EmbeddedFiles.Rows("scenes.tsv"))
        .Select(row => new StillLife(row[0], row[1], row[2], row[3], row[4].Split(' '), TextOf(row[5], row[6])))
        .ToDictionary(still => still.Key, StringComparer.Ordinal));

    /// <summary>Says what a composed picture shows, and that it is an example.</summary>
    public static LocalizedText TextOf(string id, string en) => new($"Gambar contoh: {id}", $"Example picture: {en}");

    public static IReadOnlyCollection<string> Keys => Catalogue.Value.Keys;

    public static StillLife Of(string key) => Catalogue.Value.TryGetValue(key, out var still)
        ? still
        : throw new ArgumentException($"There is no picture '{key}'.", nameof(key));

    /// <summary>The picture as JPEG, sizes in pixels.</summary>
    public byte[] Compose(int width, int height)
    {
        var ground = Pictures.Ground.Of(Ground);
        using var composed = Props.Count == 0 ? Stage.Of(Ground, Setting, width, height).Copy() : Arrange(Stage.Of(Ground, Setting, width, height), ground);
        using var flat = composed.HasAlpha() ? composed.Flatten() : composed.Copy(); // else the last colour would count as transparency
        return flat.JpegsaveBuffer(q: 92, keep: Enums.ForeignKeep.None);
    }

    // Painted from back to front, every prop after its own shadow.
    private Image Arrange(Image stage, Ground ground)
    {
        var unit = Math.Min(stage.Width, stage.Height) / 1000.0;
        var above = Stage.IsSeenFromAbove(Setting);
        var placed = Props.Zip(Placement.Of(Arrangement)).OrderBy(pair => above ? -pair.Second.Size : pair.Second.Foot)
            .SelectMany(pair => Placing.Layers(Prop.Of(pair.First), pair.Second, unit, stage.Width / 2.0, ground.Shadow, above)).ToList();

        var arranged = stage.Composite(
            [.. placed.Select(layer => layer.Image)], [Enums.BlendMode.Over],
            x: [.. placed.Select(layer => layer.X)], y: [.. placed.Select(layer => layer.Y)]);
        placed.ForEach(layer => layer.Image.Dispose()); // the picture holds what it needs; megabytes would wait for the collector
        return arranged;
    }
}
