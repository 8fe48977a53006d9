using System.Text.Json;
using System.Xml.Linq;

namespace Marketplace.Tests.Pages;

/// <summary>Walks the whole site by its sitemap.</summary>
public sealed class EveryPageTests(SiteHost site)
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Every_page_of_the_sitemap_keeps_every_rule()
    {
        var broken = new List<string>();
        var paths = await PathsAsync();
        foreach (var path in paths)
        {
            var page = await site.ReadAsync(path);
            if (page.Status != 200) broken.Add($"{path}: {page.Status}");
            else broken.AddRange(PageRules.Broken(page));
        }

        Assert.Empty(broken);
        Assert.True(paths.Count > 50, $"Only {paths.Count} pages");
    }

    [Fact]
    public async Task Every_alternate_of_the_sitemap_is_in_the_sitemap()
    {
        var files = await site.SitemapAsync();
        var paths = files.SelectMany(file => file.Descendants(Space + "loc")).Select(l => l.Value).ToHashSet(StringComparer.Ordinal);
        var alternates = files.SelectMany(file => file.Descendants(Html + "link")).Select(l => l.Attribute("href")!.Value).ToList();

        Assert.NotEmpty(alternates);
        Assert.All(alternates, address => Assert.Contains(address, paths));
    }

    [Fact]
    public async Task The_sitemap_holds_pages_of_every_slice_in_both_languages()
    {
        var paths = await PathsAsync();
        string[] starts =
        [
            "/produk/", "/en/products/", "/umkm/", "/en/businesses/", "/kategori/", "/en/categories/", "/kecamatan/", "/en/districts/",
            "/berita/", "/en/news/", "/program/", "/en/programs/", "/klinik", "/en/clinic", "/tentang", "/en/about",
        ];
        Assert.Contains("/", paths, StringComparer.Ordinal);
        Assert.Contains("/en", paths, StringComparer.Ordinal);
        Assert.All(starts, start => Assert.Contains(paths, path => path.StartsWith(start, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/", "Organization", "WebSite")]
    [InlineData("/en", "Organization", "WebSite")]
    [InlineData("/produk", "BreadcrumbList", "ItemList")]
    [InlineData("/en/businesses", "BreadcrumbList", "ItemList")]
    [InlineData("/berita", "BreadcrumbList", "ItemList")]
    [InlineData("/en/programs", "BreadcrumbList", "ItemList")]
    public async Task A_page_tells_machines_what_it_is(string path, params string[] types)
    {
        var page = await site.ReadAsync(path);
        Assert.Equal(types.Order(StringComparer.Ordinal), TypesOf(page).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/produk/", "Product")]
    [InlineData("/en/products/", "Product")]
    [InlineData("/umkm/", "LocalBusiness")]
    [InlineData("/en/businesses/", "LocalBusiness")]
    [InlineData("/kategori/", "ItemList")]
    [InlineData("/en/districts/", "ItemList")]
    [InlineData("/berita/", "NewsArticle")]
    [InlineData("/en/news/", "NewsArticle")]
    [InlineData("/program/", "BreadcrumbList")]
    public async Task A_page_below_tells_machines_what_it_is(string start, string type)
    {
        var path = (await PathsAsync()).First(p => p.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(type, TypesOf(await site.ReadAsync(path)), StringComparer.Ordinal);
    }

    private static IEnumerable<string> TypesOf(SitePage page) => page.Document
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(block => JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@type").GetString()!);

    private async Task<IReadOnlyList<string>> PathsAsync() =>
        [.. (await site.SitemapAsync()).SelectMany(file => file.Descendants(Space + "loc")).Select(l => new Uri(l.Value).PathAndQuery)];
}
