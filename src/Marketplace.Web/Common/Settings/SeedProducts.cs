using System.Globalization;

namespace Marketplace.Web.Common.Settings;

/// <summary>How many products the example data is multiplied to before the first request, "seed-products" on the command line: for measuring.</summary>
internal static class SeedProducts
{
    private const string Key = "seed-products";
    private const int Most = 1_000_000;

    /// <summary>The number asked for; 0 where nobody asks.</summary>
    public static int In(IConfiguration settings) => Read(settings[Key]) ?? 0;

    public static IEnumerable<string> Wrong(IConfiguration settings)
    {
        if (settings[Key] is { } text && Read(text) is null)
            yield return $"{Key} must be a whole number from 1 to {Most}, such as 100000; \"{text}\" is none.";
    }

    private static int? Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var products) && products is >= 1 and <= Most ? products : null;
}
