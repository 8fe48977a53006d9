using System.Globalization;

namespace Marketplace.Core.Common;

/// <summary>An amount in whole ISO 4217 minor units: Rp 25.000 is <c>Money(2_500_000, "IDR")</c>, which is Stripe's amount too.</summary>
public sealed record Money : IComparable<Money>
{
    /// <summary>The ISO 4217 code of the rupiah, which ISO and Stripe both count with two decimals.</summary>
    public const string Idr = "IDR";

    /// <summary>An amount of a currency; throws <see cref="ArgumentException"/> unless the code is three capital letters.</summary>
    public Money(long minor, string currency)
    {
        if (currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"'{currency}' is not an ISO 4217 code.", nameof(currency));

        (Minor, Currency) = (minor, currency);
    }

    /// <summary>The amount in minor units (hundredths for rupiah).</summary>
    public long Minor { get; private init; }

    /// <summary>The ISO 4217 alphabetic code.</summary>
    public string Currency { get; private init; }

    /// <summary>An amount of whole rupiah.</summary>
    public static Money Rupiah(long rupiah) => new(checked(rupiah * 100), Idr);

    /// <summary>The exact sum; throws <see cref="InvalidOperationException"/> for two currencies.</summary>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>The exact difference; throws <see cref="InvalidOperationException"/> for two currencies.</summary>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>The amount taken <paramref name="count"/> times.</summary>
    public static Money operator *(Money amount, long count) => amount.Multiply(count);

    /// <summary>Whether the left amount is smaller; throws for two currencies.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger; throws for two currencies.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is at most the right one; throws for two currencies.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is at least the right one; throws for two currencies.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The exact sum; throws <see cref="InvalidOperationException"/> for two currencies.</summary>
    public Money Add(Money other) => new(checked(Minor + MinorOf(other)), Currency);

    /// <summary>The exact difference; throws <see cref="InvalidOperationException"/> for two currencies.</summary>
    public Money Subtract(Money other) => new(checked(Minor - MinorOf(other)), Currency);

    /// <summary>The amount taken <paramref name="count"/> times.</summary>
    public Money Multiply(long count) => new(checked(Minor * count), Currency);

    /// <inheritdoc/>
    public int CompareTo(Money? other) => other is null ? 1 : Minor.CompareTo(MinorOf(other));

    /// <summary>Minor units and code for logs; what people read is formatted by the site.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minor} {Currency}");

    private long MinorOf(Money other) => other.Currency == Currency
        ? other.Minor
        : throw new InvalidOperationException($"{Currency} and {other.Currency} do not mix.");
}
