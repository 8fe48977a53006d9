namespace Marketplace.Tests.Pages;

public sealed class ListTests(SiteHost site)
{
    [Theory]
    [InlineData("/produk?category=ngawur")]
    [InlineData("/produk?district=ngawur")]
    [InlineData("/produk?page=0")]
    [InlineData("/produk?page=-3")]
    [InlineData("/produk?page=999999999999")]
    [InlineData("/produk?page=abc")]
    [InlineData("/en/products?page=500")]
    [InlineData("/umkm?district=ngawur")]
    [InlineData("/umkm?page=77")]
    [InlineData("/berita?program=ngawur")]
    [InlineData("/en/news?tag=nonsense")]
    [InlineData("/berita?page=77")]
    public async Task Nonsense_in_an_address_is_answered_with_a_way_on(string path)
    {
        var page = await site.ReadAsync(path);

        Assert.Equal(404, page.Status);
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        var way = page.Document.QuerySelector("main .empty a.button")!.GetAttribute("href")!;
        Assert.Equal(200, (await site.ReadAsync(way)).Status);
    }

    [Theory]
    [InlineData("/berita")]
    [InlineData("/en/news")]
    public async Task A_tag_of_one_language_leads_to_the_news_of_the_other(string list)
    {
        var tags = (await site.ReadAsync(list)).Document.QuerySelectorAll("main a.chip[href*='tag=']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(tags);
        foreach (var tag in tags)
        {
            var other = (await site.ReadAsync(tag)).Document.QuerySelector(".site-header .languages a[hreflang]")!.GetAttribute("href")!;
            Assert.Equal(200, (await site.ReadAsync(other)).Status);
        }
    }

    [Fact]
    public async Task An_unknown_filter_is_named_without_becoming_markup()
    {
        var page = await site.ReadAsync("/produk?category=" + Uri.EscapeDataString("<b id=x>"));
        Assert.Null(page.Document.GetElementById("x"));
        Assert.Contains("<b id=x>", page.Document.QuerySelector(".empty h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_filters_combine_and_each_can_be_taken_away()
    {
        var page = await site.ReadAsync("/produk?district=serpong");
        var all = Count(page);
        var both = await site.ReadAsync(page.Document.QuerySelector(".facet-list a:not([aria-current])")!.GetAttribute("href")!);

        Assert.Equal(2, both.Document.QuerySelectorAll(".chosen .chip").Length);
        Assert.True(Count(both) <= all);
        foreach (var chip in both.Document.QuerySelectorAll(".chosen .chip"))
            Assert.Single((await site.ReadAsync(chip.GetAttribute("href")!)).Document.QuerySelectorAll(".chosen .chip"));
    }

    [Fact]
    public async Task Pages_of_a_list_show_every_product_once()
    {
        var first = await site.ReadAsync("/produk");
        var seen = new List<string>();
        for (var page = first; ;)
        {
            seen.AddRange(page.Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")!));
            if (page.Document.QuerySelector(".pagination a[rel=next]") is not { } next) break;
            page = await site.ReadAsync(next.GetAttribute("href")!);
        }

        Assert.Equal(Count(first), seen.Count);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("/cari?q=kopi", true)]
    [InlineData("/en/search?q=coffee", true)]
    [InlineData("/cari?q=%25", false)]
    [InlineData("/cari?q=zzzzqqqq", false)]
    [InlineData("/cari", false)]
    public async Task Search_finds_names_and_helps_where_it_finds_none(string path, bool finds)
    {
        var page = await site.ReadAsync(path);
        Assert.Equal(200, page.Status);
        Assert.Equal(finds, page.Document.QuerySelectorAll("main .product-card").Length > 0);
        if (!finds) Assert.NotEmpty(page.Document.QuerySelectorAll("main .tiles a"));
    }

    [Fact]
    public async Task A_slug_of_the_other_language_leads_to_the_right_one_for_ever()
    {
        var english = (await site.ReadAsync("/en/products")).Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")!.Split('/')[^1]);
        var indonesian = (await site.ReadAsync("/produk")).Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")!.Split('/')[^1]);
        var foreign = english.Except(indonesian, StringComparer.Ordinal).First();

        var answer = await site.Client.GetAsync("/produk/" + foreign, TestContext.Current.CancellationToken);
        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(200, (await site.ReadAsync(answer.Headers.Location!.OriginalString)).Status);
    }

    private static int Count(SitePage page) =>
        int.Parse(page.Document.QuerySelector(".results-line .count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
}
