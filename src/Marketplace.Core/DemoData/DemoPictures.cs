using System.Collections.Concurrent;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData.Pictures;
using Marketplace.Core.Media;

namespace Marketplace.Core.DemoData;

/// <summary>A picture of the example data with the words for people who do not see it.</summary>
internal sealed record DemoPicture(Picture Row, LocalizedText Text)
{
    public PictureUse Use => new(Row.Id, Text);
}

/// <summary>Composes the pictures of the example data and hands them to the store, one to a processor; what is made of the same things is one picture.</summary>
internal sealed class DemoPictures(PictureStore store, int width)
{
    private readonly ConcurrentDictionary<string, Picture> _made = new(StringComparer.Ordinal);

    public IEnumerable<Picture> Rows => _made.Values.DistinctBy(row => row.Id).OrderBy(row => row.ContentHash, StringComparer.Ordinal);

    public DemoPicture Still(string key) => new(_made[key], StillLife.Of(key).Text);

    public DemoPicture Portrait(DemoBusiness business) => new(_made[PortraitKey(business)], PortraitText(business));

    public DemoPicture Cover(DemoBusiness business) => new(_made[CoverKey(business)], CoverText(business));

    public void Make(IEnumerable<string> stills, IReadOnlyList<DemoBusiness> businesses, CancellationToken cancel)
    {
        IEnumerable<Recipe> recipes =
        [
            .. stills.Select(StillLife.Of).Select(still => new Recipe(still.Key, still.Ground, () => still.Compose(width, width))),
            .. businesses.Select(maker => new Recipe(PortraitKey(maker), maker.Ground, () => Pictures.Portrait.Compose(maker.Owner, maker.Ground, width / 2))),
            .. businesses.Select(maker => new Recipe(CoverKey(maker), maker.Ground, () => CoverOf(maker).Compose(width * 3 / 2, width / 2))),
        ];

        // Ground by ground, because what is drawn for a ground stays in memory for the others on it.
        foreach (var ground in recipes.DistinctBy(recipe => recipe.Key, StringComparer.Ordinal).GroupBy(recipe => recipe.Ground, StringComparer.Ordinal))
        {
            Parallel.ForEach(ground, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, Keep);
            Stage.Forget();
        }

        Prop.Forget();
    }

    private void Keep(Recipe recipe) => _made[recipe.Key] = store.Add(recipe.Compose(), hash => StableId.For("picture", hash));

    private static StillLife CoverOf(DemoBusiness business) =>
        new(business.Slug, business.Ground, "arcade", "cover", business.Props, CoverText(business));

    private static string PortraitKey(DemoBusiness business) => $"portrait/{business.Ground}/{Pictures.Portrait.Initials(business.Owner)}";

    private static string CoverKey(DemoBusiness business) => $"cover/{business.Ground}/{string.Join(' ', business.Props)}";

    private static LocalizedText PortraitText(DemoBusiness business) => new(
        $"Inisial {business.Owner}, pemilik {business.Name} (contoh)", $"Initials of {business.Owner}, owner of {business.Name} (example)");

    private static LocalizedText CoverText(DemoBusiness business) => new(
        $"Etalase {business.Name} dengan barang-barangnya di depan tiga lengkung (contoh)", $"The wares of {business.Name} in front of three arches (example)");

    private sealed record Recipe(string Key, string Ground, Func<byte[]> Compose);
}
