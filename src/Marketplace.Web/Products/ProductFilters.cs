using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Products;

/// <summary>What can be chosen in a list of products, and what is.</summary>
internal sealed record ProductFilters(IReadOnlyList<CategoryTile> Categories, IReadOnlyList<DistrictCount> Districts, ProductQuery Query)
{
    /// <summary>The chosen category, by its slug in either language.</summary>
    public CategoryTile? Category { get; } = Categories.FirstOrDefault(c => c.Slug.Id == Query.Category || c.Slug.En == Query.Category);

    public DistrictCount? District { get; } = Districts.FirstOrDefault(d => d.Slug == Query.District);

    /// <summary>A value that means nothing here.</summary>
    public string? Unknown =>
        Category is null && !string.IsNullOrEmpty(Query.Category) ? Query.Category
        : District is null && !string.IsNullOrEmpty(Query.District) ? Query.District
        : null;

    public ProductFilter For(SiteLanguage language, int page) => new(
        Category?.Slug.In(language.Core) ?? NullIfEmpty(Query.Category), District?.Slug ?? NullIfEmpty(Query.District), page);

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
