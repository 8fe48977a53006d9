using System.Collections.Concurrent;
using Marketplace.Core.Common;
using Marketplace.Core.Media;

namespace Marketplace.Core.DemoData;

/// <summary>The rows of the example pictures, with a placeholder each; what is drawn of the same things is one picture.</summary>
internal sealed class DemoPictures(int width)
{
    private const int SmallWidth = 96;

    private readonly ConcurrentDictionary<string, Picture> _rows = new(StringComparer.Ordinal);

    public IEnumerable<Picture> Rows => _rows.Values.OrderBy(row => row.ContentHash, StringComparer.Ordinal);

    public PictureUse Still(string key) => Use(DemoRecipe.Still(key), width);

    public PictureUse Portrait(DemoBusiness maker) => Use(DemoRecipe.Portrait(maker), width / 2);

    public PictureUse Cover(DemoBusiness maker, IEnumerable<DemoProduct> products) => Use(DemoRecipe.Cover(maker, products), width * 3 / 2);

    private PictureUse Use(DemoRecipe recipe, int full) => new(_rows.GetOrAdd(recipe.Hash, hash => Row(hash, recipe, full)).Id, recipe.Text);

    private static Picture Row(string hash, DemoRecipe recipe, int full)
    {
        // A stage is drawn in no time, and what stands there is hard to make out in a placeholder.
        using var small = PictureSizes.Open((recipe.Empty ?? recipe.Compose)(SmallWidth));
        return new(hash, full, (int)Math.Round(full * recipe.Height), PictureSizes.Placeholder(small)) { Id = StableId.For("picture", hash) };
    }
}
