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

    /// <summary>A showcase needs a name.</summary>
    public static readonly Error NoName = Error.Validation("Businesses.NoName", "A showcase needs a name.");

    /// <summary>A text is longer than its place.</summary>
    public static readonly Error TooLong = Error.Validation("Businesses.TooLong", "A text of the showcase is too long.");

    /// <summary>A change waits already.</summary>
    public static readonly Error ChangeIsOpen = Error.Conflict("Businesses.ChangeIsOpen", "A change of this showcase waits already.");

    /// <summary>There is no change to publish or take back.</summary>
    public static readonly Error NoChange = Error.NotFound("Businesses.NoChange", "No change of this showcase is open.");

    /// <summary>Somebody else changed the showcase meanwhile.</summary>
    public static readonly Error ChangedMeanwhile = Error.Conflict("Businesses.ChangedMeanwhile", "Somebody else changed this showcase meanwhile.");

    /// <summary>Capital and sales are not below zero.</summary>
    public static readonly Error NegativeAmount = Error.Validation("Businesses.NegativeAmount", "Capital and sales are not below zero.");

    /// <summary>More than a medium business has.</summary>
    public static readonly Error TooLarge = Error.Validation("Businesses.TooLarge", "This is more than a medium business has.");

    /// <summary>No rule of the classes held on the day.</summary>
    public static readonly Error NoRuleYet = Error.Validation("Businesses.NoRuleYet", "No rule of the classes held on that day.");
}
