namespace Marketplace.Tests.Pages;

public sealed class ComparePageTests(SiteHost site)
{
    [Theory]
    [InlineData("/bandingkan", "produk", "/produk", "/simpanan")]
    [InlineData("/en/compare", "product", "/en/products", "/en/saved")]
    public async Task Fewer_than_two_say_what_to_do_and_lead_to_the_saved_list(string path, string key, string list, string saved)
    {
        foreach (var count in (int[])[0, 1])
        {
            var page = await CompareAsync(path, key, [.. (await SlugsAsync(list)).Take(count)]);
            Assert.Equal(200, page.Status);
            Assert.Null(page.Document.QuerySelector("table"));
            Assert.Equal(saved, page.Document.QuerySelector("main .empty a.button")!.GetAttribute("href"));
            Assert.Empty(PageRules.Broken(page));
        }
    }

    [Theory]
    [InlineData("/bandingkan", "produk", "/produk", 2)]
    [InlineData("/en/compare", "product", "/en/products", 4)]
    public async Task Two_to_four_stand_side_by_side_in_the_order_of_the_address(string path, string key, string list, int count)
    {
        string[] slugs = [.. (await SlugsAsync(list)).Take(count).Reverse()];
        var page = await CompareAsync(path, key, slugs);

        Assert.Equal(slugs.Select(slug => $"{list}/{slug}"), Columns(page), StringComparer.Ordinal);
        var rows = page.Document.QuerySelectorAll("tbody tr").ToList();
        Assert.All(rows, row => Assert.Equal((1, count), (row.QuerySelectorAll("th[scope=row]").Length, row.QuerySelectorAll("td").Length)));
        Assert.All(rows, row => Assert.Contains(row.QuerySelectorAll("td"), cell => !cell.ClassList.Contains("meta")));
        Assert.Null(page.Document.QuerySelector("main .notice"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(PageRules.Broken(page));
    }

    [Fact]
    public async Task Of_five_the_first_four_are_shown_with_a_sentence()
    {
        string[] slugs = [.. (await SlugsAsync("/produk")).Take(5)];
        var page = await CompareAsync("/bandingkan", "produk", slugs);
        Assert.Equal(slugs.Take(4).Select(slug => "/produk/" + slug), Columns(page), StringComparer.Ordinal);
        Assert.Contains("4", page.Document.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_are_no_burden()
    {
        var slugs = await SlugsAsync("/produk");
        var page = await CompareAsync("/bandingkan", "produk", [.. slugs, .. Enumerable.Range(0, 100).Select(n => $"ngawur-{n}")]);
        Assert.Equal((200, 4), (page.Status, Columns(page).Count));
    }

    [Fact]
    public async Task Unknown_ones_are_told_without_becoming_markup()
    {
        string[] slugs = [.. (await SlugsAsync("/produk")).Take(2), "<b id=x>", "", "tidak-ada"];
        var page = await CompareAsync("/bandingkan", "produk", slugs);

        Assert.Equal(2, Columns(page).Count);
        Assert.EndsWith("<b id=x>, tidak-ada.", page.Document.QuerySelector(".notice.warn")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(page.Document.GetElementById("x"));
        Assert.Equal(404, (await CompareAsync("/bandingkan", "produk", "tidak-ada")).Status);
    }

    [Fact]
    public async Task The_same_product_by_both_its_slugs_stands_once()
    {
        var slugs = (await SlugsAsync("/produk")).Take(2).ToList();
        var english = (await CompareAsync("/bandingkan", "produk", [.. slugs])).Document.QuerySelector("nav.languages a")!.GetAttribute("href")!.Split('=').Skip(1).Select(part => part.Split('&')[0]);
        Assert.Equal(2, Columns(await CompareAsync("/bandingkan", "produk", [.. slugs, .. english, .. slugs])).Count);
    }

    [Fact]
    public async Task The_switch_keeps_the_products_and_comes_back()
    {
        var page = await CompareAsync("/bandingkan", "produk", [.. (await SlugsAsync("/produk")).Take(3)]);
        var english = await site.ReadAsync(page.Document.QuerySelector("nav.languages a")!.GetAttribute("href")!);

        Assert.StartsWith("/en/compare?product=", english.Path, StringComparison.Ordinal);
        Assert.Equal(3, Columns(english).Count);
        Assert.Equal(page.Path, english.Document.QuerySelector("nav.languages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task One_can_be_taken_away()
    {
        string[] slugs = [.. (await SlugsAsync("/produk")).Take(3)];
        var page = await CompareAsync("/bandingkan", "produk", slugs);
        var without = await site.ReadAsync(page.Document.QuerySelectorAll("thead a.more")[1].GetAttribute("href")!);
        Assert.Equal([$"/produk/{slugs[0]}", $"/produk/{slugs[2]}"], Columns(without), StringComparer.Ordinal);
    }

    private Task<SitePage> CompareAsync(string path, string key, params string[] slugs) =>
        site.ReadAsync(path + Microsoft.AspNetCore.Http.QueryString.Create(slugs.Select(slug => KeyValuePair.Create(key, (string?)slug))));

    private async Task<IReadOnlyList<string>> SlugsAsync(string list) =>
        [.. (await site.ReadAsync(list)).Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")!.Split('/')[^1])];

    private static IReadOnlyList<string> Columns(SitePage page) =>
        [.. page.Document.QuerySelectorAll("thead th[scope=col] > a:not(.more)").Select(a => a.GetAttribute("href")!)];
}
