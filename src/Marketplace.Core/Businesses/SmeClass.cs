using ErrorOr;
using Marketplace.Core.Common;

namespace Marketplace.Core.Businesses;

/// <summary>The classes of PP 7/2021, article 35.</summary>
public enum SmeClass
{
    /// <summary>Usaha mikro.</summary>
    Micro,

    /// <summary>Usaha kecil.</summary>
    Small,

    /// <summary>Usaha menengah.</summary>
    Medium,
}

/// <summary>What a class is told by.</summary>
public enum SmeBasis
{
    /// <summary>Capital without land and building: for a new business.</summary>
    Capital,

    /// <summary>Sales of a year: for a business that has worked one.</summary>
    Sales,
}

/// <summary>The most that a business of each class may have, in rupiah.</summary>
public sealed record SmeCeilings(Money Micro, Money Small, Money Medium)
{
    /// <summary>The class of an amount, bounds included; null above the medium one.</summary>
    public SmeClass? Of(Money amount) =>
        amount <= Micro ? SmeClass.Micro
        : amount <= Small ? SmeClass.Small
        : amount <= Medium ? SmeClass.Medium
        : null;
}

/// <summary>The ceilings of a rule, by what the class is told by.</summary>
public sealed record SmeClassRule(SmeCeilings Capital, SmeCeilings Sales)
{
    /// <summary>The class, or <see cref="BusinessErrors.NegativeAmount"/> or <see cref="BusinessErrors.TooLarge"/>.</summary>
    public ErrorOr<SmeClass> Classify(SmeBasis basis, Money amount)
    {
        if (amount.Minor < 0) return BusinessErrors.NegativeAmount;
        return (basis is SmeBasis.Capital ? Capital : Sales).Of(amount) is { } found ? found : BusinessErrors.TooLarge;
    }
}

/// <summary>A class as it was computed: from what, and by the rule that started on which day. A later rule does not change it.</summary>
public sealed record SmeClassification
{
    private SmeClassification() { } // for EF Core

    /// <summary>The result of a rule.</summary>
    public SmeClassification(SmeClass found, SmeBasis basis, Money amount, DateOnly ruleStartsOn) =>
        (Class, Basis, Amount, RuleStartsOn) = (found, basis, amount, ruleStartsOn);

    /// <summary>The class.</summary>
    public SmeClass Class { get; private init; }

    /// <summary>What it was told by.</summary>
    public SmeBasis Basis { get; private init; }

    /// <summary>The capital or the sales of a year; never public.</summary>
    public Money Amount { get; private init; } = Money.Rupiah(0);

    /// <summary>The first day of the rule that was used.</summary>
    public DateOnly RuleStartsOn { get; private init; }
}
