using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>Every product.</summary>
internal sealed class ProductSitemap(ProductService products, LocalizedLinks links) : ISitemapSeries
{
    public string Name => "products";

    public Task<int> CountAsync(CancellationToken cancel) => products.CountAsync(cancel);

    public IAsyncEnumerable<SitemapPage> PagesAsync(int skip, int take) =>
        products.AddressesAsync(skip, take).Select(p => new SitemapPage(l => links.ToProduct(p.Slug, l), p.RevisedAt));
}

/// <summary>The list and the categories.</summary>
internal sealed class CatalogueSitemap(CategoryService categories, LocalizedLinks links) : ISitemapSource
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel) =>
    [
        new(l => links.Path(ProductsController.All, null, l)),
        .. (await categories.ListAsync(cancel)).SelectMany(c => c.Children.Prepend(c)).Select(c => new SitemapPage(l => links.ToCategory(c.Slug, l))),
    ];
}
