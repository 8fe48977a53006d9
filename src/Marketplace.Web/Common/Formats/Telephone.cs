namespace Marketplace.Web.Common.Formats;

/// <summary>An Indonesian telephone number as people write it, in the forms that machines want.</summary>
internal static class Telephone
{
    private const string Indonesia = "62";

    /// <summary>The number with the country's code: "+62215550112".</summary>
    public static string Plain(string number) => "+" + International(number);

    public static string Call(string number) => "tel:" + Plain(number);

    public static string WhatsApp(string number) => "https://wa.me/" + International(number);

    /// <summary>The number in groups that can be read aloud: "+62 812-3456-7890".</summary>
    public static string Grouped(string number)
    {
        var digits = International(number);
        if (!digits.StartsWith(Indonesia, StringComparison.Ordinal) || digits.Length < Indonesia.Length + 4) return "+" + digits;

        var prefix = digits[Indonesia.Length..(Indonesia.Length + 3)];
        var rest = digits[(Indonesia.Length + 3)..].Chunk(4).Select(group => new string(group));
        return $"+{Indonesia} {prefix}-{string.Join('-', rest)}";
    }

    private static string International(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.StartsWith('0') ? Indonesia + digits[1..] : digits;
    }
}
