using System.Text.RegularExpressions;

namespace Marketplace.BrowserTests.Support;

/// <summary>One page of every kind; what is data is found on the lists, so that no example is named here.</summary>
internal static partial class SitePages
{
    private static readonly Dictionary<string, Func<HttpClient, Task<string>>> Addresses = new(StringComparer.Ordinal)
    {
        ["home"] = _ => Task.FromResult("/"),
        ["products"] = _ => Task.FromResult("/produk"),
        ["product"] = site => FirstLinkAsync(site, "/produk", "/produk/"),
        ["category"] = site => FirstLinkAsync(site, "/sitemap-pages-1.xml", "/kategori/"),
        ["district"] = site => FirstLinkAsync(site, "/sitemap-pages-1.xml", "/kecamatan/"),
        ["businesses"] = _ => Task.FromResult("/umkm"),
        ["showcase"] = site => FirstLinkAsync(site, "/umkm", "/umkm/"),
        ["qr"] = async site => await FirstLinkAsync(site, "/umkm", "/umkm/") + "/qr",
        ["search"] = _ => Task.FromResult("/cari?q=keripik"),
        ["nothing-found"] = _ => Task.FromResult("/cari?q=zzzzzz"),
        ["saved"] = _ => Task.FromResult("/simpanan"),
        ["compare"] = site => ComparisonAsync(site, "/produk", "/bandingkan?produk="),
        ["news"] = _ => Task.FromResult("/berita"),
        ["article"] = site => FirstLinkAsync(site, "/berita", "/berita/"),
        ["programs"] = _ => Task.FromResult("/program"),
        ["program"] = site => FirstLinkAsync(site, "/program", "/program/"),
        ["clinic"] = _ => Task.FromResult("/klinik"),
        ["contact"] = _ => Task.FromResult("/kontak"),
        ["text"] = _ => Task.FromResult("/privasi"),
        ["not-found"] = _ => Task.FromResult("/tidak-ada"),
        ["home-en"] = _ => Task.FromResult("/en"),
        ["products-en"] = _ => Task.FromResult("/en/products"),
        ["product-en"] = site => FirstLinkAsync(site, "/en/products", "/en/products/"),
        ["showcase-en"] = site => FirstLinkAsync(site, "/en/businesses", "/en/businesses/"),
        ["compare-en"] = site => ComparisonAsync(site, "/en/products", "/en/compare?product="),
        ["article-en"] = site => FirstLinkAsync(site, "/en/news", "/en/news/"),
    };

    /// <summary>The names of the kinds.</summary>
    public static IEnumerable<string> Kinds => Addresses.Keys;

    /// <summary>The kinds that have an address in both languages.</summary>
    public static IEnumerable<string> KindsToTranslate =>
        Kinds.Where(kind => !kind.EndsWith("-en", StringComparison.Ordinal) && kind is not "not-found");

    /// <summary>The address of a page of this kind.</summary>
    public static async Task<string> AddressAsync(Uri site, string kind)
    {
        using var client = new HttpClient { BaseAddress = site };
        return await Addresses[kind](client);
    }

    // Four products side by side, as many as there may be.
    private static async Task<string> ComparisonAsync(HttpClient site, string list, string start)
    {
        var slugs = (await LinksAsync(site, list, list + "/")).Distinct(StringComparer.Ordinal).Take(4).Select(path => path[(list.Length + 1)..]);
        return start + string.Join("&" + start.Split('?')[1], slugs);
    }

    private static async Task<string> FirstLinkAsync(HttpClient site, string list, string start) =>
        (await LinksAsync(site, list, start)).FirstOrDefault() ?? throw new InvalidOperationException($"{list} names no address below {start}.");

    private static async Task<IEnumerable<string>> LinksAsync(HttpClient site, string list, string start)
    {
        var text = await site.GetStringAsync(new Uri(list, UriKind.Relative));
        return Link().Matches(text).Select(link => link.Groups["path"].Value)
            .Where(path => path.StartsWith(start, StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal));
    }

    // A link of a page, or an address in the sitemap.
    [GeneratedRegex("(?:href=\"|<loc>https?://[^/]+)(?<path>/[^\"?#<]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
