using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;

namespace Marketplace.Core.Businesses;

/// <summary>An SME (UMKM) with its public showcase: what it shows is the newest published revision, a change is an open one.</summary>
public sealed class Business : IListed
{
    private readonly List<Revision<BusinessContent>> _revisions = [];
    private readonly List<BusinessSlug> _slugs = [];

    private Business() { } // for EF Core

    /// <summary>A business that nobody sees until its first revision is published.</summary>
    public Business(BusinessContent content, DateTimeOffset now)
    {
        Show(content);
        _revisions.Add(new(Id, ++LastRevision, content, now));
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address segment, the same in every language because a business has one name; null until it was public.</summary>
    public string? Slug { get; private set; }

    /// <summary>The trade name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The person whose name stands on the showcase.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>One line on what the business makes.</summary>
    public LocalizedText Tagline { get; private set; } = new("");

    /// <summary>The maker's story, paragraphs divided by an empty line.</summary>
    public LocalizedText Story { get; private set; } = new("");

    /// <summary>The kelurahan that the business works in.</summary>
    public Guid KelurahanId { get; private set; }

    /// <summary>The kelurahan that the business works in.</summary>
    public Kelurahan? Kelurahan { get; private set; }

    /// <summary>Street and number.</summary>
    public string AddressLine { get; private set; } = "";

    /// <summary>The way from a landmark, in words; empty where the owner told none.</summary>
    public LocalizedText Directions { get; private set; } = new("");

    /// <summary>The point on a map, where the owner wants it shown.</summary>
    public GeoPoint? Point { get; private set; }

    /// <summary>The year that the business started, where the owner told it.</summary>
    public int? EstablishedYear { get; private set; }

    /// <summary>The line of business, five digits of KBLI 2020.</summary>
    public string? Kbli { get; private set; }

    /// <summary>The class, as it was computed; null until capital or sales are known.</summary>
    public SmeClassification? Size { get; private set; }

    /// <summary>Where the owner wants to be reached.</summary>
    public Contact Contact { get; private set; } = new(ContactChannel.Email, "");

    /// <summary>When the door is open; null means by appointment. Changed without review.</summary>
    public OpeningHours? OpeningHours { get; private set; }

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

    /// <summary>When the showcase first went public, or null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When the newest published revision went public.</summary>
    public DateTimeOffset? RevisedAt { get; private set; }

    /// <summary>The number of the newest revision.</summary>
    public int LastRevision { get; private set; }

    /// <summary>The revisions that were loaded.</summary>
    public IReadOnlyList<Revision<BusinessContent>> Revisions => _revisions;

    /// <summary>Every address segment that ever led here, for good.</summary>
    public IReadOnlyList<BusinessSlug> Slugs => _slugs;

    /// <summary>Whether everybody sees the showcase.</summary>
    public bool IsPublic => PublishedAt is not null;

    /// <summary>The change that waits, among the revisions that were loaded.</summary>
    public Revision<BusinessContent>? Open => _revisions.Find(r => r.State is RevisionState.Open);

    /// <summary>Notes the class that was computed.</summary>
    public void Classify(SmeClassification size) => Size = size;

    /// <summary>Tells when the door is open.</summary>
    public void OpenAt(OpeningHours? hours) => OpeningHours = hours;

    /// <summary>Begins a change; everybody goes on seeing the published revision. One change is open at a time.</summary>
    public ErrorOr<Success> Change(BusinessContent content, DateTimeOffset now)
    {
        if (Open is not null) return BusinessErrors.ChangeIsOpen;
        _revisions.Add(new(Id, ++LastRevision, content, now));
        return Result.Success;
    }

    /// <summary>Takes the open change back.</summary>
    public ErrorOr<Success> Withdraw(DateTimeOffset now)
    {
        if (Open is not { } open) return BusinessErrors.NoChange;
        open.Close(RevisionState.Withdrawn, now);
        return Result.Success;
    }

    /// <summary>Makes the open revision what everybody sees, under an address segment that is this business's own or free.</summary>
    public ErrorOr<Success> Publish(string slug, DateTimeOffset now)
    {
        if (Open is not { } open) return BusinessErrors.NoChange;
        if (Missing(open.Content) is { } error) return error;

        Show(open.Content);
        open.Close(RevisionState.Published, now);
        PublishedAt ??= now;
        RevisedAt = now;
        MoveTo(slug, now);
        return Result.Success;
    }

    private static Error? Missing(BusinessContent content) =>
        string.IsNullOrWhiteSpace(content.Name) ? BusinessErrors.NoName
        : string.IsNullOrWhiteSpace(content.Tagline.Id) ? BusinessErrors.NoTagline
        : content.IsTooLong ? BusinessErrors.TooLong
        : content.Portrait is { HasText: false } || content.Cover is { HasText: false } ? BusinessErrors.PictureWithoutText
        : null;

    private void MoveTo(string slug, DateTimeOffset now)
    {
        if (!_slugs.Exists(s => s.Slug == slug)) _slugs.Add(new(Id, slug, now));
        Slug = slug;
    }

    private void Show(BusinessContent content)
    {
        (Name, OwnerName, Tagline, Story) = (content.Name, content.OwnerName, content.Tagline, content.Story);
        (KelurahanId, AddressLine) = (content.Place.KelurahanId, content.Place.AddressLine);
        (Directions, Point) = (content.Place.Directions ?? new(""), content.Place.Point);
        (EstablishedYear, Kbli, Contact) = (content.EstablishedYear, content.Kbli, content.Contact);
        (PortraitId, PortraitText) = (content.Portrait?.PictureId, content.Portrait?.AlternativeText ?? new(""));
        (CoverId, CoverText) = (content.Cover?.PictureId, content.Cover?.AlternativeText ?? new(""));
    }
}
