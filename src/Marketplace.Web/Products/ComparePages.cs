using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Puts together the page that compares products.</summary>
public sealed class ComparePages(ProductService products, CompareRows rows, LocalizedLinks links, IStringLocalizer<ProductTexts> texts)
{
    // A list's link may carry a hundred; enough are looked up to find four among unknown ones.
    private const int LookedUp = 12;

    internal async Task<ComparePage> ReadAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        string[] asked = [.. slugs.Take(LookedUp)];
        var answers = await products.BySlugsAsync(asked, SiteLanguage.Current.Core, cancel);
        ProductDetails[] found = [.. answers.OfType<ProductDetails>().DistinctBy(p => p.Id)];
        ProductDetails[] shown = [.. found.Take(ComparePage.Most)];
        return new()
        {
            Head = Head([.. shown.Select(p => p.Slug)]),
            Columns = [.. shown.Select(p => Column(p, shown))],
            Rows = [.. rows.Of(shown)],
            Unknown = [.. asked.Where((_, at) => answers[at] is null)],
            IsCut = found.Length > ComparePage.Most || (slugs.Count > LookedUp && shown.Length == ComparePage.Most),
        };
    }

    private PageHead Head(LocalizedSlug[] shown) => new(texts["compare.title"], texts["compare.text"])
    {
        IsIndexed = false, // one of millions
        PathIn = language => CompareQuery.Address(links, shown, language),
        Trail = [new(texts["list.title"], links.ToProducts()), new(texts["compare.title"])],
    };

    private CompareColumn Column(ProductDetails product, IEnumerable<ProductDetails> all) => new(
        product.Slug, product.Name, product.Pictures.Count > 0 ? product.Pictures[0] : null,
        CompareQuery.Address(links, all.Where(p => p.Id != product.Id).Select(p => p.Slug), SiteLanguage.Current));
}
