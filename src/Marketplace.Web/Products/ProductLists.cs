using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Products;

/// <summary>Puts together lists of products.</summary>
public sealed class ProductLists(
    ProductService products, CategoryService categories, LocalizedLinks links, SiteAddress site,
    IOptions<MarketplaceOptions> options, IStringLocalizer<ProductTexts> texts)
{
    private const string Category = "category";
    private const string District = "district";

    /// <summary>All products, or those of a category and a district.</summary>
    internal async Task<ProductListPage> ReadAsync(ProductQuery query, CancellationToken cancel)
    {
        var filters = await FiltersAsync(query, cancel);
        return await PageAsync(filters, l => All(filters, l), new ListTitle(texts["list.heading", options.Value.Site.City], texts["list.lead"]), cancel);
    }

    /// <summary>A category's own page.</summary>
    internal async Task<ProductListPage> ReadCategoryAsync(ProductQuery query, CancellationToken cancel)
    {
        var filters = await FiltersAsync(query, cancel);
        var name = filters.Category!.Name.In(SiteLanguage.Current.Core);
        return await PageAsync(filters, l => Own(filters, l), new ListTitle(name, texts["category.lead", name], IsCategory: true), cancel);
    }

    private async Task<ProductFilters> FiltersAsync(ProductQuery query, CancellationToken cancel) =>
        new(await categories.ListAsync(cancel), await products.DistrictsAsync(cancel), query);

    private async Task<ProductListPage> PageAsync(
        ProductFilters filters, Func<SiteLanguage, ListAddress> addressIn, ListTitle title, CancellationToken cancel)
    {
        var language = SiteLanguage.Current;
        var number = PageNumber.Read(filters.Query.Page);
        var found = await products.ListAsync(filters.For(language, number), language.Core, cancel);
        var page = new ProductListPage
        {
            Head = new PageHead("", ""),
            Title = title,
            Products = found,
            Address = addressIn(language),
            Filters = filters,
        };
        return page with { Head = Head(page, l => addressIn(l).Page(number)) };
    }

    private ListAddress All(ProductFilters filters, SiteLanguage language) =>
        new ListAddress(links.Path(ProductsController.List, null, language))
            .With(Category, filters.Category?.Slug.In(language.Core) ?? filters.Query.Category)
            .With(District, filters.District?.Slug ?? filters.Query.District);

    private ListAddress Own(ProductFilters filters, SiteLanguage language) =>
        new ListAddress(links.ToCategory(filters.Category!.Slug, language))
            .With(District, filters.District?.Slug ?? filters.Query.District);

    private PageHead Head(ProductListPage page, Func<SiteLanguage, string> pathIn) => new(Title(page), page.Title.Lead)
    {
        IsIndexed = page.Status == StatusCodes.Status200OK,
        PathIn = page.Status == StatusCodes.Status200OK ? pathIn : null,
        Trail = page.Title.IsCategory
            ? [new(texts["list.title"], links.Path(ProductsController.List)), new(page.Title.Heading)]
            : [new(texts["list.title"])],
        Data = [Schema.ItemList(page.Products.Items.Select(Item))],
    };

    private string Title(ProductListPage page)
    {
        var chosen = new[] { page.Title.IsCategory ? null : page.Filters.Category?.Name.In(SiteLanguage.Current.Core), page.Filters.District?.Name };
        var title = string.Join(", ", chosen.OfType<string>().Prepend(page.Title.Heading));
        return page.Products.Number > 1 ? texts["list.page", title, page.Products.Number] : title;
    }

    private (string Name, string Address) Item(ProductCard card) =>
        (card.Name.In(SiteLanguage.Current.Core), site.Absolute(links.ToProduct(card.Slug)));
}
