using Marketplace.Core.Products;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>The products of one category.</summary>
[AllowAnonymous]
public sealed class CategoryController(CategoryService categories, ProductLists lists, LocalizedLinks links) : Controller
{
    internal const string One = "category";

    [HttpGet, Localized(One, "kategori/{slug}", "en/categories/{slug}")]
    public async Task<IActionResult> Show(string slug, ProductQuery query, CancellationToken cancel)
    {
        var category = await categories.FindAsync(slug, SiteLanguage.Current.Core, cancel);
        if (category.IsError) return this.Refuse(category.FirstError);

        var own = category.Value.Slug.In(SiteLanguage.Current.Core);
        if (own != slug) return RedirectPermanent(links.ToCategory(category.Value.Slug) + Request.QueryString);

        return this.List(await lists.ReadCategoryAsync(category.Value, query, cancel));
    }
}
