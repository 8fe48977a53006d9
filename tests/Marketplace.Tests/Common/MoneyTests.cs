using CsCheck;
using Marketplace.Core.Common;

namespace Marketplace.Tests.Common;

public sealed class MoneyTests
{
    private static readonly Money Dollar = new(100, "USD");

    [Fact]
    public void Rupiah_are_counted_with_two_decimals_as_ISO_4217_and_Stripe_do() =>
        Assert.Equal(new Money(2_500_000, "IDR"), Money.Rupiah(25_000));

    [Fact]
    public void Sums_are_exact() => Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[-1_000_000_000_000, 1_000_000_000_000]).Sample((a, b) =>
    {
        var sum = new Money(a, "IDR") + new Money(b, "IDR");
        return sum.Minor == a + b && sum - new Money(b, "IDR") == new Money(a, "IDR");
    });

    [Fact]
    public void Two_currencies_never_mix()
    {
        Assert.Throws<InvalidOperationException>(() => Money.Rupiah(1) + Dollar);
        Assert.Throws<InvalidOperationException>(() => Money.Rupiah(1) - Dollar);
        Assert.Throws<InvalidOperationException>(() => Money.Rupiah(1) < Dollar);
        Assert.NotEqual(new Money(100, "IDR"), Dollar);
    }

    [Fact]
    public void Too_much_money_is_an_error_rather_than_a_debt()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue, "IDR") + new Money(1, "IDR"));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue / 2, "IDR") * 3);
        Assert.Throws<OverflowException>(() => Money.Rupiah(long.MaxValue));
    }

    [Theory]
    [InlineData("")]
    [InlineData("idr")]
    [InlineData("RUPIAH")]
    [InlineData("R1P")]
    public void A_currency_is_three_capital_letters(string code) =>
        Assert.Throws<ArgumentException>(() => new Money(1, code));

    [Fact]
    public void Amounts_of_one_currency_have_an_order()
    {
        Assert.True(Money.Rupiah(1) < Money.Rupiah(2));
        Assert.True(Money.Rupiah(2) >= Money.Rupiah(2));
        Assert.Equal(Money.Rupiah(75), Money.Rupiah(25) * 3);
    }
}
