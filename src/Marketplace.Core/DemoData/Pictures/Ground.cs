namespace Marketplace.Core.DemoData.Pictures;

/// <summary>One colour family of the palette: what the wall, the niche, the floor and the batik on them are painted in.</summary>
internal sealed record Ground(string Light, string Deep, string Niche, string Floor, string FloorDeep, string Batik, string Shadow)
{
    private static readonly Dictionary<string, Ground> Palette = new(StringComparer.Ordinal)
    {
        ["ivory"] = new("#f8f1e3", "#e6d8bd", "#fffaf0", "#f1e6d0", "#dbc9a8", "#c9b183", "#6b5636"),
        ["teal"] = new("#cfe5df", "#9fc8be", "#e6f3ef", "#bcdad2", "#8fbdb2", "#6ba598", "#1d4a43"),
        ["deep-teal"] = new("#27776d", "#0f4a43", "#328579", "#1a5f56", "#0c3f39", "#4fa092", "#06211d"),
        ["clay"] = new("#f2d6c5", "#dca68a", "#faeadf", "#e8bfa6", "#cf9272", "#c07c59", "#5e2f1a"),
        ["terracotta"] = new("#cf7b58", "#a04a2b", "#dc9070", "#b45c3a", "#8c3d20", "#e9b094", "#3a1408"),
        ["saffron"] = new("#fae5b2", "#ecc164", "#fff3d3", "#f3d18a", "#dcae4c", "#c9962f", "#6b4a0c"),
        ["leaf"] = new("#dbe7c1", "#adc77f", "#edf4dc", "#c5d9a1", "#9cba6c", "#7f9f4c", "#344a15"),
        ["rose"] = new("#f1dcd9", "#d9aeab", "#faeeec", "#e6c5c1", "#cc9d99", "#b98480", "#562c2b"),
        ["night"] = new("#3c4a55", "#1e2830", "#4a5965", "#2b3842", "#182027", "#6f8391", "#0a0f13"),
    };

    public static Ground Of(string name) => Palette.TryGetValue(name, out var ground)
        ? ground
        : throw new ArgumentException($"There is no ground '{name}'.", nameof(name));
}
