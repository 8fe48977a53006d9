using System.Globalization;
using System.Xml.Linq;

namespace Marketplace.Tests.Pages;

public sealed class SitemapTests(SiteHost site)
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_index_names_files_that_each_hold_no_more_than_is_allowed()
    {
        var files = await site.SitemapAsync();

        Assert.True(files.Count > 4, $"Only {files.Count} files");
        Assert.All(files, file => Assert.Equal(Space + "urlset", file.Root!.Name));
        Assert.All(files, file => Assert.InRange(file.Descendants(Space + "loc").Count(), 1, SiteHost.AddressesPerFile));
    }

    [Fact]
    public async Task Every_address_stands_in_one_file_alone() =>
        Assert.Distinct((await site.SitemapAsync()).SelectMany(file => file.Descendants(Space + "loc")).Select(l => l.Value), StringComparer.Ordinal);

    [Fact]
    public async Task Every_product_stands_in_it_in_both_languages()
    {
        var paths = (await site.SitemapAsync()).SelectMany(file => file.Descendants(Space + "loc")).Select(l => new Uri(l.Value).AbsolutePath).ToList();

        foreach (var list in (string[])["/produk", "/en/products"])
            Assert.Equal(await CountAsync(list), paths.Count(path => path.StartsWith(list + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_first_and_last_address_of_every_file_answer()
    {
        foreach (var file in await site.SitemapAsync())
        {
            var addresses = file.Descendants(Space + "loc").Select(l => new Uri(l.Value).PathAndQuery).ToList();
            Assert.Equal(200, (await site.ReadAsync(addresses[0])).Status);
            Assert.Equal(200, (await site.ReadAsync(addresses[^1])).Status);
        }
    }

    [Theory]
    [InlineData("/sitemap-products-0.xml")]
    [InlineData("/sitemap-products-99.xml")]
    [InlineData("/sitemap-products-2147483647.xml")]
    [InlineData("/sitemap-products-x.xml")]
    [InlineData("/sitemap-secrets-1.xml")]
    public async Task A_file_that_no_index_names_is_not_there(string path) => Assert.Equal(404, (await site.ReadAsync(path)).Status);

    private async Task<int> CountAsync(string list) => int.Parse(
        (await site.ReadAsync(list)).Document.QuerySelector(".results-line .count")!.TextContent, CultureInfo.InvariantCulture);
}
