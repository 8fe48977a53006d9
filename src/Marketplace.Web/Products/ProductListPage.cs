using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>What an address asks of the product list, as it was written.</summary>
public sealed record ProductQuery(string? Category, string? District, string? Page);

/// <summary>What a list is called; on a category's own page the category is no filter that can be taken away.</summary>
internal sealed record ListTitle(string Heading, string Lead, bool IsCategory = false);

/// <summary>A list of products with its filters.</summary>
internal sealed record ProductListPage : IPage
{
    public required PageHead Head { get; init; }

    public ListTitle Title { get; init; } = new("", "");

    public required ProductFilters Filters { get; init; }

    public required Page<ProductCard> Products { get; init; }

    public required ListAddress Address { get; init; }

    public bool IsFiltered => Filters.District is not null || Filters.Unknown is not null || (Filters.Category is not null && !Title.IsCategory);

    /// <summary>404 for a filter or a page that does not exist: the page helps, and robots forget the address.</summary>
    public int Status => Filters.Unknown is not null || Products.IsBeyondEnd ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
}
