using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>The list, the categories and every product.</summary>
internal sealed class ProductSitemap(ProductService products, CategoryService categories, LocalizedLinks links) : ISitemapSource
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel)
    {
        var pages = new List<SitemapPage> { new(l => links.Path(ProductsController.All, null, l)) };
        pages.AddRange((await categories.ListAsync(cancel)).SelectMany(c => c.Children.Prepend(c)).Select(c => new SitemapPage(l => links.ToCategory(c.Slug, l))));
        await foreach (var p in products.AddressesAsync(0, int.MaxValue).WithCancellation(cancel))
            pages.Add(new(l => links.ToProduct(p.Slug, l), p.PublishedAt));
        return pages;
    }
}
