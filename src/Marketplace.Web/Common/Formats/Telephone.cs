namespace Marketplace.Web.Common.Formats;

/// <summary>Addresses that open the telephone or WhatsApp for an Indonesian number as people write it.</summary>
internal static class Telephone
{
    private const string Indonesia = "62";

    public static string Call(string number) => $"tel:+{International(number)}";

    public static string WhatsApp(string number) => $"https://wa.me/{International(number)}";

    private static string International(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.StartsWith('0') ? Indonesia + digits[1..] : digits;
    }
}
