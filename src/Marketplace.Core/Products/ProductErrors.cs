using ErrorOr;

namespace Marketplace.Core.Products;

/// <summary>The expected refusals of the slice; the codes are also the keys of the translated sentences.</summary>
public static class ProductErrors
{
    /// <summary>No public product has the slug.</summary>
    public static readonly Error UnknownProduct = Error.NotFound("Products.UnknownProduct", "No public product has this address.");

    /// <summary>No category has the slug.</summary>
    public static readonly Error UnknownCategory = Error.NotFound("Products.UnknownCategory", "No category has this address.");

    /// <summary>A picture came without a text for people who do not see it.</summary>
    public static readonly Error PictureWithoutText = Error.Validation("Products.PictureWithoutText", "A picture needs an alternative text.");

    /// <summary>A public product needs a picture.</summary>
    public static readonly Error NoPicture = Error.Validation("Products.NoPicture", "A public product needs a picture.");

    /// <summary>A public product needs a price above zero.</summary>
    public static readonly Error NoPrice = Error.Validation("Products.NoPrice", "A public product needs a price above zero.");

    /// <summary>A public product needs a name.</summary>
    public static readonly Error NoName = Error.Validation("Products.NoName", "A public product needs a name.");

    /// <summary>Prices are in rupiah.</summary>
    public static readonly Error OtherCurrency = Error.Validation("Products.OtherCurrency", "Prices are in rupiah.");

    /// <summary>A text is longer than its place.</summary>
    public static readonly Error TooLong = Error.Validation("Products.TooLong", "A text of the product is too long.");

    /// <summary>A product belongs to a category of the second level.</summary>
    public static readonly Error NotASubcategory = Error.Validation("Products.NotASubcategory", "A product belongs to a category of the second level.");

    /// <summary>Only the maker's own certificates cover its products.</summary>
    public static readonly Error AnothersCertificate = Error.Validation("Products.AnothersCertificate", "Only the maker's own certificates cover its products.");

    /// <summary>A change waits already.</summary>
    public static readonly Error ChangeIsOpen = Error.Conflict("Products.ChangeIsOpen", "A change of this product waits already.");

    /// <summary>There is no change to publish or take back.</summary>
    public static readonly Error NoChange = Error.NotFound("Products.NoChange", "No change of this product is open.");

    /// <summary>Somebody else changed the product meanwhile.</summary>
    public static readonly Error ChangedMeanwhile = Error.Conflict("Products.ChangedMeanwhile", "Somebody else changed this product meanwhile.");
}
