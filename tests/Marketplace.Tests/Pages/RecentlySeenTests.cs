using System.Text.Json;

namespace Marketplace.Tests.Pages;

public sealed class RecentlySeenTests(SiteHost site)
{
    [Theory]
    [InlineData("/produk", "id")]
    [InlineData("/en/products", "en")]
    public async Task A_product_page_says_what_the_browser_may_remember_of_it(string list, string language)
    {
        var path = (await site.ReadAsync(list)).Document.QuerySelector(".product-card h2 a")!.GetAttribute("href")!;
        var page = await site.ReadAsync(path);
        var remembered = JsonSerializer.Deserialize<string[]>(page.Document.QuerySelector("template[data-seen]")!.GetAttribute("data-seen")!)!;

        Assert.Equal([language, path, page.Document.QuerySelector("h1")!.TextContent], remembered[..3], StringComparer.Ordinal);
        Assert.Equal(200, (await site.ReadAsync(remembered[4])).Status);
        Assert.Equal(6, remembered.Length);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/produk")]
    [InlineData("/en/products")]
    public async Task Home_and_lists_end_with_a_place_that_is_empty_without_script(string path)
    {
        var page = await site.ReadAsync(path);
        Assert.Equal("null", page.Document.QuerySelector("template[data-seen]")!.GetAttribute("data-seen"));
        Assert.Null(page.Document.QuerySelector(".recent"));
        Assert.NotNull(page.Document.QuerySelector("main > :last-child > template:last-child"));
    }
}
