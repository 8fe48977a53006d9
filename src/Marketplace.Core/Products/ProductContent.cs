using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>Everything about a product that is reviewed before the public reads it.</summary>
public sealed record ProductContent(Guid CategoryId, LocalizedText Name, Money Price, LocalizedText Unit)
{
    /// <summary>What it is, paragraphs divided by an empty line.</summary>
    public LocalizedText Description { get; init; } = new("");

    /// <summary>The smallest order, where there is one.</summary>
    public Quantity? MinimumOrder { get; init; }

    /// <summary>How long it keeps, in days, for things that spoil.</summary>
    public int? ShelfLifeDays { get; init; }

    /// <summary>What a buyer abroad must know; null where the product is not offered abroad.</summary>
    public ExportTerms? Export { get; init; }

    /// <summary>The pictures in their order; the first stands on cards.</summary>
    public IReadOnlyList<PictureUse> Pictures { get; init; } = [];

    /// <summary>The maker's certificates that cover it.</summary>
    public IReadOnlyList<Guid> CertificateIds { get; init; } = [];

    internal bool IsTooLong =>
        !new[] { Name, Unit, MinimumOrder?.Unit, Export?.MonthlyCapacity.Unit }.OfType<LocalizedText>().All(text => text.Fits(Lengths.Name))
        || !Pictures.Select(picture => picture.AlternativeText).Append(Export?.Packaging).OfType<LocalizedText>().All(text => text.Fits(Lengths.ShortText))
        || !Description.Fits(Lengths.LongText);
}

/// <summary>A number of things, counted in a unit such as "bungkus" (packs).</summary>
public sealed record Quantity
{
    private Quantity() { } // for EF Core

    /// <summary>So many of a unit.</summary>
    public Quantity(int amount, LocalizedText unit) => (Amount, Unit) = (amount, unit);

    /// <summary>How many.</summary>
    public int Amount { get; private init; }

    /// <summary>What is counted, as it stands behind the number.</summary>
    public LocalizedText Unit { get; private init; } = new("");
}

/// <summary>The rules of Incoterms 2020 that small exporters use.</summary>
public enum Incoterm
{
    /// <summary>Ex works.</summary>
    Exw,

    /// <summary>Free carrier.</summary>
    Fca,

    /// <summary>Free on board.</summary>
    Fob,

    /// <summary>Cost and freight.</summary>
    Cfr,

    /// <summary>Cost, insurance and freight.</summary>
    Cif,

    /// <summary>Carriage paid to.</summary>
    Cpt,

    /// <summary>Carriage and insurance paid to.</summary>
    Cip,

    /// <summary>Delivered at place.</summary>
    Dap,
}

/// <summary>What a buyer abroad must know.</summary>
public sealed record ExportTerms
{
    private ExportTerms() { } // for EF Core

    /// <summary>The terms of an offer abroad.</summary>
    public ExportTerms(string hsCode, Quantity monthlyCapacity, LocalizedText packaging, Incoterm incoterm) =>
        (HsCode, MonthlyCapacity, Packaging, Incoterm) = (hsCode, monthlyCapacity, packaging, incoterm);

    /// <summary>The six digits of HS 2022 (World Customs Organization), written 1905.90.</summary>
    public string HsCode { get; private init; } = "";

    /// <summary>How many can be made in a month.</summary>
    public Quantity MonthlyCapacity { get; private init; } = null!;

    /// <summary>How it is packed for the way: kind, size, content and weight of a carton.</summary>
    public LocalizedText Packaging { get; private init; } = new("");

    /// <summary>The rule of Incoterms 2020 that the price is meant by.</summary>
    public Incoterm Incoterm { get; private init; }
}
