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

/// <summary>Composes the pictures of the example data and hands them to the store, one to a processor.</summary>
internal sealed class DemoPictures(PictureStore store, int width)
{
    private readonly ConcurrentDictionary<string, DemoPicture> _made = new(StringComparer.Ordinal);

    public IEnumerable<Picture> Rows => _made.Values.Select(picture => picture.Row).DistinctBy(row => row.Id).OrderBy(row => row.ContentHash, StringComparer.Ordinal);

    public DemoPicture Still(string key) => _made[key];

    public DemoPicture Portrait(DemoBusiness business) => _made[$"portrait/{business.Slug}"];

    public DemoPicture Cover(DemoBusiness business) => _made[$"cover/{business.Slug}"];

    public void Make(IEnumerable<string> stills, IReadOnlyList<DemoBusiness> businesses, CancellationToken cancel)
    {
        (string Key, Func<byte[]> Compose, LocalizedText Text)[] work =
        [
            .. stills.Distinct(StringComparer.Ordinal).Select(StillLife.Of).Select(still => (still.Key, (Func<byte[]>)(() => still.Compose(width, width)), still.Text)),
            .. businesses.Select(business => ($"portrait/{business.Slug}", (Func<byte[]>)(() => Pictures.Portrait.Compose(business.Owner, business.Ground, width * 2 / 3)), PortraitText(business))),
            .. businesses.Select(business => ($"cover/{business.Slug}", (Func<byte[]>)(() => CoverOf(business).Compose(width * 4 / 3, width * 4 / 9)), CoverText(business))),
        ];

        Parallel.ForEach(work, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, Keep);
        Prop.Forget();
        Stage.Forget();
    }

    // Two makers with the same initials on the same batik share one picture, because equal bytes are one picture.
    private void Keep((string Key, Func<byte[]> Compose, LocalizedText Text) work)
    {
        var row = store.Add(work.Compose(), hash => StableId.For("picture", hash));
        _made[work.Key] = new(row, work.Text);
    }

    private static StillLife CoverOf(DemoBusiness business) =>
        new(business.Slug, business.Ground, "arcade", "cover", business.Props, CoverText(business));

    private static LocalizedText PortraitText(DemoBusiness business) => new(
        $"Inisial {business.Owner}, pemilik {business.Name} (contoh)", $"Initials of {business.Owner}, owner of {business.Name} (example)");

    private static LocalizedText CoverText(DemoBusiness business) => new(
        $"Etalase {business.Name} dengan barang-barangnya di depan tiga lengkung (contoh)", $"The wares of {business.Name} in front of three arches (example)");
}
