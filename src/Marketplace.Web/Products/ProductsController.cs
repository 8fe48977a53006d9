using Marketplace.Core.Products;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>Where people browse products and open one.</summary>
[AllowAnonymous]
public sealed class ProductsController(ProductService products, ProductLists lists, ProductPages pages, LocalizedLinks links) : Controller
{
    internal const string All = "products";
    internal const string One = "product";

    [HttpGet, Localized(All, "produk", "en/products")]
    public async Task<IActionResult> Index(ProductQuery query, CancellationToken cancel) => this.List(await lists.ReadAsync(query, cancel));

    [HttpGet, Localized(One, "produk/{slug}", "en/products/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var product = await products.FindAsync(slug, SiteLanguage.Current.Core, cancel);
        if (product.IsError) return this.Refuse(product.FirstError);

        var own = product.Value.Slug.In(SiteLanguage.Current.Core);
        return own == slug
            ? View("Product", await pages.ReadAsync(product.Value, cancel))
            : RedirectPermanent(links.ToProduct(product.Value.Slug));
    }
}
