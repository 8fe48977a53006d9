using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>What a list is called; on a category's own page with the way up and the category of the first level.</summary>
internal sealed record ListTitle(string Heading, string Lead)
{
    public CategoryNode? Category { get; init; }

    public CategoryNode? Parent { get; init; }
}

/// <summary>A choice of a filter, with how many products it would leave.</summary>
internal sealed record FacetChoice(string Label, string Key, string Value, int Count, bool IsChosen)
{
    public string Id => $"{Key}-{Value}";
}

/// <summary>The choices of one filter.</summary>
internal sealed record FacetGroup(string Title, IReadOnlyList<FacetChoice> Choices)
{
    /// <summary>What is chosen, and what would leave anything.</summary>
    public IReadOnlyList<FacetChoice> Shown { get; } = [.. Choices.Where(choice => choice.Count > 0 || choice.IsChosen)];
}

/// <summary>A category that the list can be narrowed to, as a link because it has a page of its own.</summary>
internal sealed record CategoryChoice(string Label, string Path, int Count, bool IsChosen, int Level = 1);

/// <summary>A usual span of prices, as a link that sets both ends.</summary>
internal sealed record PriceChoice(string Label, string Path, int Count, bool IsChosen);

/// <summary>Something chosen, with the address of the list without it.</summary>
internal sealed record ChosenChip(string Label, string PathWithout);

/// <summary>An order of the list.</summary>
internal sealed record SortChoice(string Label, string Value, bool IsChosen);

/// <summary>Everything that a list can be narrowed by.</summary>
internal sealed record ProductFacetsView
{
    /// <summary>What people look for most.</summary>
    public FacetGroup Wanted { get; init; } = new("", []);

    public IReadOnlyList<CategoryChoice> Categories { get; init; } = [];

    public IReadOnlyList<FacetGroup> Groups { get; init; } = [];

    public IReadOnlyList<PriceChoice> Prices { get; init; } = [];

    public IReadOnlyList<ChosenChip> Chosen { get; init; } = [];

    public IReadOnlyList<SortChoice> Sorts { get; init; } = [];
}

/// <summary>A list of products with its filters.</summary>
internal sealed record ProductListPage : IPage
{
    public required PageHead Head { get; init; }

    public ListTitle Title { get; init; } = new("", "");

    public required ProductChoices Choices { get; init; }

    public required ProductFacetsView Facets { get; init; }

    public required Page<ProductCard> Products { get; init; }

    public required ListAddress Address { get; init; }

    /// <summary>404 for a filter or a page that does not exist, 400 for a price that is none: the page helps, and robots forget the address.</summary>
    public int Status =>
        Choices.Unknown is not null || Products.IsBeyondEnd ? StatusCodes.Status404NotFound
        : Choices.WrongPrice is not null ? StatusCodes.Status400BadRequest
        : StatusCodes.Status200OK;
}
