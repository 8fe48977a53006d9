using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Products;

/// <summary>Puts together lists of products.</summary>
public sealed class ProductLists(
    ProductCatalogue catalogue, CategoryService categories, BusinessService businesses, ProductFacetViews facets,
    LocalizedLinks links, SiteAddress site, IOptions<MarketplaceOptions> options, IStringLocalizer<ProductTexts> texts)
{
    /// <summary>All products that the address asks for.</summary>
    internal async Task<ProductListPage> ReadAsync(ProductQuery query, CancellationToken cancel)
    {
        var title = new ListTitle(texts["list.heading", options.Value.Site.City], texts["list.lead"]);
        return await PageAsync(query, title, await categories.ListAsync(cancel), l => links.Path(ProductsController.All, null, l), cancel);
    }

    /// <summary>Those of a category of either level.</summary>
    internal async Task<ProductListPage> ReadCategoryAsync(CategoryLink category, ProductQuery query, CancellationToken cancel)
    {
        var all = await categories.ListAsync(cancel);
        var parent = all.FirstOrDefault(c => c.Children.Any(child => child.Id == category.Id));
        var name = category.Name.Shown();
        var title = new ListTitle(name, texts["category.lead", name])
        {
            Category = (parent?.Children ?? all).First(c => c.Id == category.Id),
            Parent = parent,
        };
        return await PageAsync(query, title, all, l => links.ToCategory(category.Slug, l), cancel);
    }

    private async Task<ProductListPage> PageAsync(
        ProductQuery query, ListTitle title, IReadOnlyList<CategoryNode> all, Func<SiteLanguage, string> pathIn, CancellationToken cancel)
    {
        var districts = await businesses.DistrictsAsync(cancel);
        var choices = new ProductChoices(query, districts);
        var list = await catalogue.ListAsync(choices.Filter(title.Category?.Id), SiteLanguage.Current.Core, cancel);
        var address = choices.On(pathIn(SiteLanguage.Current));
        var page = new ProductListPage
        {
            Head = new PageHead("", ""),
            Title = title,
            Choices = choices,
            Facets = facets.Read(choices, list.Facets, all, districts, title.Category, address),
            Products = choices.Unknown is null ? list.Products : list.Products with { Items = [], TotalCount = 0, Number = 1 },
            Address = address,
        };
        return page with { Head = Head(page, l => choices.On(pathIn(l)).Page(choices.Page)) };
    }

    private PageHead Head(ProductListPage page, Func<SiteLanguage, string> pathIn)
    {
        var isFound = page.Status == StatusCodes.Status200OK;
        return new(Title(page), page.Title.Lead)
        {
            IsIndexed = isFound && !page.Choices.IsAnyChosen, // a filtered list is one of thousands
            PathIn = isFound ? pathIn : null,
            Trail = [.. Trail(page.Title)],
            Data = [Schema.ItemList(page.Products.Items.Select(Item))],
        };
    }

    private IEnumerable<Crumb> Trail(ListTitle title)
    {
        if (title.Category is null) return [new(texts["list.title"])];
        Crumb[] way = [new(texts["list.title"], links.ToProducts())];
        return title.Parent is { } parent
            ? [.. way, new(parent.Name.Shown(), links.ToCategory(parent.Slug)), new(title.Heading)]
            : [.. way, new(title.Heading)];
    }

    private string Title(ProductListPage page)
    {
        var title = string.Join(", ", page.Facets.Chosen.Take(3).Select(chip => chip.Label).Prepend(page.Title.Heading));
        return page.Products.Number > 1 ? texts["list.page", title, page.Products.Number] : title;
    }

    private (string Name, string Address) Item(ProductCard card) => (card.Name.Shown(), site.Absolute(links.ToProduct(card.Slug)));
}
