namespace Marketplace.Web.Cms;

/// <summary>
/// First segments of the addresses that the code answers itself. Fixed routes win over content,
/// so a page of that name directly below home would never be seen.
/// </summary>
internal static class ReservedSegments
{
    private static readonly string[] EveryCulture =
    [
        "api", "assets", "css", "error", "fonts", "health", "icons", "img", "js", "media", "office", "pictures", "styleguide",
        "u", "umbraco", "webhooks", "well-known",
    ];

    private static readonly Dictionary<string, HashSet<string>> ByCulture = new(StringComparer.OrdinalIgnoreCase)
    {
        [Cultures.Indonesian] =
        [
            "en", "produk", "umkm", "kategori", "kecamatan", "cari", "acara", "akun", "simpanan", "bandingkan",
        ],
        [Cultures.English] =
        [
            "products", "businesses", "categories", "districts", "search", "events", "account", "saved", "compare",
        ],
    };

    public static bool Contains(string culture, string segment) =>
        EveryCulture.Contains(segment, StringComparer.OrdinalIgnoreCase)
        || (ByCulture.TryGetValue(culture, out var own) && own.Contains(segment));
}
