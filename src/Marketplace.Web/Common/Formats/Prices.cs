using System.Globalization;
using Marketplace.Core.Common;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Formats;

/// <summary>Amounts as people write them: "Rp 25.000", in English "IDR 25,000".</summary>
internal static class Prices
{
    // ISO 4217 counts the rupiah with two decimals, and nobody writes them.
    private const decimal MinorPerMajor = 100m;

    public static string Text(this Money money) => Text(money, SiteLanguage.Current);

    public static string Text(this Money money, SiteLanguage language)
    {
        var name = money.Currency == Money.Idr && language == SiteLanguage.Indonesian ? "Rp" : money.Currency;
        var digits = money.Currency == Money.Idr ? "N0" : "N2";
        return name + NoBreakSpace + Major(money).ToString(digits, CultureInfo.GetCultureInfo(language.Culture));
    }

    /// <summary>The amount as machines read it: "25000" or "1.55".</summary>
    public static string Plain(this Money money) => Major(money).ToString("0.##", CultureInfo.InvariantCulture);

    private const char NoBreakSpace = '\u00a0';

    private static decimal Major(Money money) => money.Minor / MinorPerMajor;
}
