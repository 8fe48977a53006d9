using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;

namespace Marketplace.Core.Products;

/// <summary>Where a product is found, and when it last changed in public.</summary>
public sealed record ProductAddress(LocalizedSlug Slug, DateTimeOffset RevisedAt);

/// <summary>A product in a list.</summary>
public sealed record ProductCard(
    Guid Id, LocalizedSlug Slug, LocalizedText Name, Money Price, LocalizedText Unit,
    string MakerSlug, string MakerName, DistrictLink District, PictureView Picture, bool IsExample)
{
    /// <summary>Whether a checked halal certificate covers it today.</summary>
    public bool IsHalal { get; init; }

    /// <summary>Whether a buyer abroad finds what they must know.</summary>
    public bool IsExportReady { get; init; }
}

/// <summary>A product's own page.</summary>
public sealed record ProductDetails(
    Guid Id, LocalizedSlug Slug, LocalizedText Name, LocalizedText Description, Money Price, LocalizedText Unit,
    CategoryLink Category, CategoryLink? ParentCategory, MakerCard Maker, IReadOnlyList<PictureView> Pictures, bool IsExample, DateTimeOffset PublishedAt)
{
    /// <summary>The smallest order, where there is one.</summary>
    public Quantity? MinimumOrder { get; init; }

    /// <summary>How many days an order takes; null where it is in stock.</summary>
    public int? LeadTimeDays { get; init; }

    /// <summary>How long it keeps, in days, for things that spoil.</summary>
    public int? ShelfLifeDays { get; init; }

    /// <summary>What a buyer abroad must know, where it is offered abroad.</summary>
    public ExportTerms? Export { get; init; }

    /// <summary>Whether a buyer abroad finds what they must know: export data, and name and description in English.</summary>
    public bool IsExportReady =>
        Product.MakesExportReady(Export is not null, Name.IsTranslated(Language.English), Description.IsTranslated(Language.English));

    /// <summary>The checked certificates that cover it today.</summary>
    public IReadOnlyList<CertificateView> Certificates { get; init; } = [];
}

/// <summary>Products that a product's own page leads to.</summary>
public sealed record ProductNeighbours(IReadOnlyList<ProductCard> OfTheMaker, IReadOnlyList<ProductCard> Similar);

/// <summary>A category as links show it.</summary>
public sealed record CategoryLink(Guid Id, LocalizedSlug Slug, LocalizedText Name);

/// <summary>A category with the number of its public products, those of its children included.</summary>
public sealed record CategoryNode(Guid Id, LocalizedSlug Slug, LocalizedText Name, PictureView? Picture, int ProductCount)
{
    /// <summary>The categories of the second level that belong to it.</summary>
    public IReadOnlyList<CategoryNode> Children { get; init; } = [];
}
