using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;

namespace Marketplace.Core.Businesses;

/// <summary>Which businesses a list shows; <see cref="District"/> is a slug, pages count from 1.</summary>
public sealed record BusinessFilter(string? District = null, int Page = 1);

/// <summary>A business in a list.</summary>
public sealed record BusinessCard(
    Guid Id, string Slug, string Name, string OwnerName, LocalizedText Tagline, DistrictLink District,
    PictureView? Portrait, PictureView? Cover, int ProductCount, bool IsExample);

/// <summary>The maker as a product page shows it.</summary>
public sealed record MakerCard(
    Guid Id, string Slug, string Name, string OwnerName, LocalizedText Tagline, DistrictLink District,
    int? EstablishedYear, Contact Contact, PictureView? Portrait);

/// <summary>A business's own page with everything it sells, newest first.</summary>
public sealed record Showcase(
    Guid Id, string Slug, string Name, string OwnerName, LocalizedText Tagline, LocalizedText Story, DistrictLink District,
    string AddressLine, int? EstablishedYear, Contact Contact, PictureView? Portrait, PictureView? Cover, bool IsExample)
{
    /// <summary>What the business sells, newest first.</summary>
    public IReadOnlyList<ProductCard> Products { get; init; } = [];
}
