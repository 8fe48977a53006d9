using System.Security.Cryptography;
using System.Text;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData.Pictures;

namespace Marketplace.Core.DemoData;

/// <summary>How a picture of the example data is drawn in any width, in pixels, with and without what stands there; the height is a share of the width.</summary>
internal sealed record DemoRecipe(string Stage, string Name, double Height, LocalizedText Text, Func<int, byte[]> Compose, Func<int, byte[]>? Empty = null)
{
    // Pictures on one stage begin alike: sizes are made in this order, and a stage that is drawn serves all of them.
    public string Hash { get; } = Part(Stage)[..8] + Part($"{Stage}/{Name}")[..24];

    public static DemoRecipe Still(string key) => Of(StillLife.Of(key), 1);

    public static DemoRecipe Portrait(DemoBusiness maker) => new(
        $"portrait/{maker.Ground}", Pictures.Portrait.Initials(maker.Owner), 1, PortraitText(maker), width => Pictures.Portrait.Compose(maker.Owner, maker.Ground, width));

    /// <summary>The wares of the maker; what its own products do not fill is filled with things of its trade.</summary>
    public static DemoRecipe Cover(DemoBusiness maker, IEnumerable<DemoProduct> products)
    {
        var stills = products.Select(product => StillLife.Of(product.Pictures[0])).ToList();
        string[] large = [.. stills.Select(still => still.Props[0]).Concat(maker.Props.Take(3)).Distinct(StringComparer.Ordinal).Take(3)];
        string[] small = [.. stills.SelectMany(still => still.Props.Skip(1)).Concat(maker.Props.Skip(3)).Except(large, StringComparer.Ordinal).Take(4)];
        return Of(new StillLife(maker.Slug, maker.Ground, "arcade", "cover", [.. large, .. small], CoverText(maker)), 1 / 3.0);
    }

    private static DemoRecipe Of(StillLife still, double height) => new(
        $"{still.Setting}/{still.Ground}", $"{still.Arrangement}/{string.Join(' ', still.Props)}", height, still.Text,
        width => still.Compose(width, (int)Math.Round(width * height)),
        width => (still with { Props = [] }).Compose(width, (int)Math.Round(width * height)));

    private static LocalizedText PortraitText(DemoBusiness maker) => new(
        $"Inisial {maker.Owner}, pemilik {maker.Name} (contoh)", $"Initials of {maker.Owner}, owner of {maker.Name} (example)");

    private static LocalizedText CoverText(DemoBusiness maker) => new(
        $"Etalase {maker.Name} dengan barang-barangnya di depan tiga lengkung (contoh)", $"The wares of {maker.Name} in front of three arches (example)");

    private static string Part(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
