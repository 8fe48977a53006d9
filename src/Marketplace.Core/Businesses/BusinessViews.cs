using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;

namespace Marketplace.Core.Businesses;

/// <summary>Which businesses a list shows; <see cref="District"/> is a segment, pages count from 1, every word of a text is looked for in the names of businesses, owners and places.</summary>
public sealed record BusinessFilter(string? District = null, int Page = 1, string? Text = null);

/// <summary>Where a business is found, and when it last changed in public.</summary>
public sealed record BusinessAddress(string Slug, DateTimeOffset RevisedAt);

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
    string Kelurahan, string AddressLine, int? EstablishedYear, Contact Contact, PictureView? Portrait, PictureView? Cover, bool IsExample)
{
    /// <summary>The way from a landmark in words; empty where the owner told none.</summary>
    public LocalizedText Directions { get; init; } = new("");

    /// <summary>The point on a map, where the owner wants it shown.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>When the door is open; null means by appointment.</summary>
    public OpeningHours? OpeningHours { get; init; }

    /// <summary>The line of business, five digits of KBLI 2020.</summary>
    public string? Kbli { get; init; }

    /// <summary>The class, and the day of the rule it was computed by.</summary>
    public SmeClassification? Size { get; init; }

    /// <summary>The checked certificates that hold today.</summary>
    public IReadOnlyList<CertificateView> Certificates { get; init; } = [];

    /// <summary>What the business sells, newest first.</summary>
    public IReadOnlyList<ProductCard> Products { get; init; } = [];
}
