using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;

namespace Marketplace.Core.Businesses;

/// <summary>An SME (UMKM) with its public showcase.</summary>
public sealed class Business
{
    private Business() { } // for EF Core

    /// <summary>A business that nobody sees until it is published.</summary>
    public Business(string name, string slug, string ownerName, Guid districtId, string addressLine, Contact contact)
    {
        (Name, Slug, OwnerName, DistrictId, AddressLine, Contact) = (name, slug, ownerName, districtId, addressLine, contact);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address segment, the same in every language because a business has one name.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The trade name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The person whose name stands on the showcase.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>One line on what the business makes.</summary>
    public LocalizedText Tagline { get; private set; } = new("");

    /// <summary>The maker's story, paragraphs divided by an empty line.</summary>
    public LocalizedText Story { get; private set; } = new("");

    /// <summary>The district that the business works in.</summary>
    public Guid DistrictId { get; private set; }

    /// <summary>The district that the business works in.</summary>
    public District? District { get; private set; }

    /// <summary>Street, number and kelurahan.</summary>
    public string AddressLine { get; private set; } = "";

    /// <summary>The year that the business started, where the owner told it.</summary>
    public int? EstablishedYear { get; private set; }

    /// <summary>Where the owner wants to be reached.</summary>
    public Contact Contact { get; private set; } = new(ContactChannel.Email, "");

    /// <summary>The portrait or logo.</summary>
    public Guid? PortraitId { get; private set; }

    /// <summary>The portrait or logo.</summary>
    public Picture? Portrait { get; private set; }

    /// <summary>The alternative text of the portrait.</summary>
    public LocalizedText PortraitText { get; private set; } = new("");

    /// <summary>The wide picture above the showcase.</summary>
    public Guid? CoverId { get; private set; }

    /// <summary>The wide picture above the showcase.</summary>
    public Picture? Cover { get; private set; }

    /// <summary>The alternative text of the cover.</summary>
    public LocalizedText CoverText { get; private set; } = new("");

    /// <summary>Whether the business is invented to show how the site works.</summary>
    public bool IsExample { get; init; }

    /// <summary>When the showcase went public, or null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether everybody sees the showcase.</summary>
    public bool IsPublic => PublishedAt is not null;

    /// <summary>Tells what the business makes and where it comes from.</summary>
    public void Describe(LocalizedText tagline, LocalizedText story, int? establishedYear) =>
        (Tagline, Story, EstablishedYear) = (tagline, story, establishedYear);

    /// <summary>Hangs up the portrait, which needs an alternative text.</summary>
    public ErrorOr<Success> ShowPortrait(Guid pictureId, LocalizedText alternativeText)
    {
        if (string.IsNullOrWhiteSpace(alternativeText.Id)) return BusinessErrors.PictureWithoutText;
        (PortraitId, PortraitText) = (pictureId, alternativeText);
        return Result.Success;
    }

    /// <summary>Hangs up the cover, which needs an alternative text.</summary>
    public ErrorOr<Success> ShowCover(Guid pictureId, LocalizedText alternativeText)
    {
        if (string.IsNullOrWhiteSpace(alternativeText.Id)) return BusinessErrors.PictureWithoutText;
        (CoverId, CoverText) = (pictureId, alternativeText);
        return Result.Success;
    }

    /// <summary>Opens the showcase to everybody; a showcase says in one line what is made.</summary>
    public ErrorOr<Success> Publish(DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(Tagline.Id)) return BusinessErrors.NoTagline;
        PublishedAt ??= now;
        return Result.Success;
    }
}
