using Marketplace.Core.DemoData.Pictures;
using Marketplace.Core.Media;

namespace Marketplace.Core.DemoData;

/// <summary>Draws the pictures of the example data when their sizes are made, so that a first start need not wait for them.</summary>
internal sealed class DemoComposer : IPictureComposer
{
    private readonly Lazy<Dictionary<string, DemoRecipe>> _recipes = new(() => Recipes().DistinctBy(recipe => recipe.Hash, StringComparer.Ordinal)
        .ToDictionary(recipe => recipe.Hash, StringComparer.Ordinal));

    public byte[]? Compose(string hash, int width) => _recipes.Value.GetValueOrDefault(hash)?.Compose(width);

    public void Rest()
    {
        Stage.Forget();
        Light.Forget();
        Prop.Forget();
    }

    private static IEnumerable<DemoRecipe> Recipes()
    {
        var products = DemoTexts.Products().ToLookup(product => product.Maker, StringComparer.Ordinal);
        return
        [
            .. StillLife.Keys.Select(DemoRecipe.Still),
            .. DemoTexts.Businesses().SelectMany(maker => new[] { DemoRecipe.Portrait(maker), DemoRecipe.Cover(maker, products[maker.Slug]) }),
        ];
    }
}
