using System.Globalization;

namespace Marketplace.Web.Common.Lists;

/// <summary>The page of a list that an address asks for.</summary>
internal static class PageNumber
{
    // Far beyond every list, so that nonsense meets the same helpful empty page as a number too high.
    private const int Nowhere = 1_000_000;

    public static int Read(string? asked) => asked switch
    {
        null or "" => 1,
        _ when int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Nowhere => number,
        _ => Nowhere,
    };
}
