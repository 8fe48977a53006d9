using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;

namespace Marketplace.Core.Businesses;

/// <summary>Which businesses a list shows; <see cref="District"/> is a slug, pages count from 1, a text is looked for in the names of businesses and owners.</summary>
public sealed record BusinessFilter(string? District = null, int Page = 1, string? Text = null);

/// <summary>Where a business is found, and when it was published.</summary>
public sealed record BusinessAddress(string Slug, DateTimeOffset PublishedAt);

/// <summary>A business in a list.</summary>
public sealed record BusinessCard(
    Guid Id, string Slug, string Name, string OwnerName, LocalizedText Tagline, DistrictLink District,
    PictureView? Portrait, PictureView? Cover, int ProductCount, bool IsExample)
{
    /// <summary>The first pictures of its newest products, at most three; they only decorate.</summary>
    public IReadOnlyList<PictureView> Pictures { get; init; } = [];
}

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
