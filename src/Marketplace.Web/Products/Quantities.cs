using System.Globalization;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Numbers of things and days as people say them.</summary>
internal static class Quantities
{
    /// <summary>"1.200 bungkus", "1,200 packs".</summary>
    public static string Text(this Quantity quantity) => $"{quantity.Amount.ToString("N0", CultureInfo.CurrentCulture)} {quantity.Unit.Shown()}";

    /// <summary>The three letters of Incoterms 2020.</summary>
    public static string Code(this Incoterm rule) => rule.ToString().ToUpperInvariant();

    /// <summary>Days up to six weeks, then months, as labels say it: "20 days", "3 months".</summary>
    public static string Duration(int days, IStringLocalizer texts) => days < 45 ? texts["days", days] : texts["months", (int)Math.Round(days / 30.4)];
}
