using Marketplace.Core.Common;

namespace Marketplace.Core.Businesses;

/// <summary>Everything on a showcase that is reviewed before the public reads it.</summary>
public sealed record BusinessContent(string Name, string OwnerName, BusinessPlace Place, Contact Contact)
{
    /// <summary>One line on what the business makes.</summary>
    public LocalizedText Tagline { get; init; } = new("");

    /// <summary>The maker's story, paragraphs divided by an empty line.</summary>
    public LocalizedText Story { get; init; } = new("");

    /// <summary>The year that the business started, where the owner told it.</summary>
    public int? EstablishedYear { get; init; }

    /// <summary>The line of business, five digits of KBLI 2020.</summary>
    public string? Kbli { get; init; }

    /// <summary>The portrait or logo.</summary>
    public PictureUse? Portrait { get; init; }

    /// <summary>The wide picture above the showcase.</summary>
    public PictureUse? Cover { get; init; }

    internal bool IsTooLong =>
        Name.Length > Lengths.Name || OwnerName.Length > Lengths.Name || Place.AddressLine.Length > Lengths.ShortText
        || !new[] { Tagline, Place.Directions, Portrait?.AlternativeText, Cover?.AlternativeText }.OfType<LocalizedText>().All(text => text.Fits(Lengths.ShortText))
        || !Story.Fits(Lengths.LongText);
}

/// <summary>Where a business is: kelurahan, street with number, the way from a landmark, and the point on a map where the owner wants it shown.</summary>
public sealed record BusinessPlace(Guid KelurahanId, string AddressLine, LocalizedText? Directions = null, GeoPoint? Point = null);
