using ErrorOr;

namespace Marketplace.Core.Businesses;

/// <summary>The expected refusals of the slice; the codes are also the keys of the translated sentences.</summary>
public static class BusinessErrors
{
    /// <summary>No public business has the slug.</summary>
    public static readonly Error UnknownBusiness = Error.NotFound("Businesses.UnknownBusiness", "No public business has this address.");

    /// <summary>A picture came without a text for people who do not see it.</summary>
    public static readonly Error PictureWithoutText = Error.Validation("Businesses.PictureWithoutText", "A picture needs an alternative text.");

    /// <summary>A showcase needs one line on what the business makes.</summary>
    public static readonly Error NoTagline = Error.Validation("Businesses.NoTagline", "A showcase needs one line on what the business makes.");
}
