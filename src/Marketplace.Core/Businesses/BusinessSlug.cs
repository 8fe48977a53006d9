namespace Marketplace.Core.Businesses;

/// <summary>An address segment that leads to a business for good, also after a change of name.</summary>
public sealed class BusinessSlug
{
    private BusinessSlug() { } // for EF Core

    internal BusinessSlug(Guid businessId, string slug, DateTimeOffset takenAt) => (BusinessId, Slug, TakenAt) = (businessId, slug, takenAt);

    /// <summary>The segment, which nobody else gets.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The business.</summary>
    public Guid BusinessId { get; private set; }

    /// <summary>When the business took it.</summary>
    public DateTimeOffset TakenAt { get; private set; }
}
