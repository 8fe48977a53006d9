using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;

namespace Marketplace.Core.Products;

/// <summary>Which products a list shows; category and district are slugs, pages count from 1, a text is looked for in the names of products and makers.</summary>
public sealed record ProductFilter(string? Category = null, string? District = null, int Page = 1, string? Text = null);

/// <summary>Where a product is found, and when it was published.</summary>
public sealed record ProductAddress(LocalizedSlug Slug, DateTimeOffset PublishedAt);

/// <summary>A product in a list.</summary>
public sealed record ProductCard(
    Guid Id, LocalizedSlug Slug, LocalizedText Name, Money Price, LocalizedText Unit,
    string MakerSlug, string MakerName, DistrictLink District, PictureView Picture, bool IsExample);

/// <summary>A product's own page.</summary>
public sealed record ProductDetails(
    Guid Id, LocalizedSlug Slug, LocalizedText Name, LocalizedText Description, Money Price, LocalizedText Unit,
    CategoryLink Category, MakerCard Maker, IReadOnlyList<PictureView> Pictures, bool IsExample, DateTimeOffset PublishedAt);

/// <summary>A category as links show it.</summary>
public sealed record CategoryLink(Guid Id, LocalizedSlug Slug, LocalizedText Name);

/// <summary>A category as a picture tile with the number of its public products.</summary>
public sealed record CategoryTile(Guid Id, LocalizedSlug Slug, LocalizedText Name, PictureView? Picture, int ProductCount);
