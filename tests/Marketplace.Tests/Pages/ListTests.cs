using AngleSharp.Html.Dom;

namespace Marketplace.Tests.Pages;

public sealed class ListTests(SiteHost site)
{
    [Theory]
    [InlineData("/produk?district=ngawur")]
    [InlineData("/produk?class=ngawur")]
    [InlineData("/produk?certificate=ngawur")]
    [InlineData("/produk?export=ngawur")]
    [InlineData("/produk?sort=ngawur")]
    [InlineData("/kategori/camilan?district=ngawur")]
    [InlineData("/en/categories/snacks?page=500")]
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
        var page = await site.ReadAsync("/produk?district=" + Uri.EscapeDataString("<b id=x>"));
        Assert.Null(page.Document.GetElementById("x"));
        Assert.Contains("<b id=x>", page.Document.QuerySelector(".empty h2")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/produk?certificate=halal&district=serpong")]
    [InlineData("/en/products?certificate=halal&export=1")]
    [InlineData("/kategori/camilan?certificate=halal&max=20000")]
    public async Task Filters_combine_and_each_can_be_taken_away(string path)
    {
        var both = await site.ReadAsync(path);
        var chips = both.Document.QuerySelectorAll(".chosen .chip").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(2, chips.Count);
        foreach (var chip in chips)
        {
            var one = await site.ReadAsync(chip);
            Assert.Single(one.Document.QuerySelectorAll(".chosen .chip"));
            Assert.True(Count(one) >= Count(both));
        }
    }

    [Theory]
    [InlineData("/produk")]
    [InlineData("/en/products?certificate=halal")]
    [InlineData("/kategori/camilan?district=serpong")]
    public async Task Every_choice_leads_to_as_many_products_as_it_says(string path)
    {
        var page = await site.ReadAsync(path);
        var joiner = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var box in page.Document.QuerySelectorAll("#facets input[type=checkbox]:not([checked])").OfType<IHtmlInputElement>())
        {
            if (box.Name == "district" && path.Contains("district", StringComparison.Ordinal)) continue; // a further district adds
            var said = int.Parse(box.ParentElement!.QuerySelector(".count")!.TextContent.Trim(' ', ','), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(said, Count(await site.ReadAsync($"{path}{joiner}{box.Name}={box.Value}")));
        }

        foreach (var link in page.Document.QuerySelectorAll("#facets .facet-links a:not(.up):not([aria-current])"))
        {
            var said = int.Parse(link.QuerySelector(".count")!.TextContent.Trim(' ', ','), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(said, Count(await site.ReadAsync(link.GetAttribute("href")!)));
        }
    }

    [Fact]
    public async Task A_price_that_is_chosen_is_marked_and_can_be_taken_away_again()
    {
        var list = await site.ReadAsync("/produk");
        foreach (var path in list.Document.QuerySelectorAll("#facets .facet-links a[rel=nofollow]").Select(link => link.GetAttribute("href")!))
        {
            var page = await site.ReadAsync(path);
            var chosen = Assert.Single(page.Document.QuerySelectorAll("#facets .facet-links a[rel=nofollow][aria-current]"));
            Assert.Equal(Count(list), Count(await site.ReadAsync(chosen.GetAttribute("href")!)));
        }
    }

    [Theory]
    [InlineData("/cari?q=%00keripik%00")]
    [InlineData("/cari?q=keripik%EF%BF%BD")]
    public async Task Characters_that_are_no_words_are_not_searched_for(string path) =>
        Assert.NotEmpty((await site.ReadAsync(path)).Document.QuerySelectorAll(".product-card"));

    [Theory]
    [InlineData("/produk?min=sepuluh", "sepuluh")]
    [InlineData("/en/products?max=-5", "-5")]
    public async Task A_price_that_is_none_stays_in_its_field_and_is_told(string path, string written)
    {
        var page = await site.ReadAsync(path);

        Assert.Equal(400, page.Status);
        Assert.Contains(written, page.Document.QuerySelector("#results .notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll($"#facets input[value='{written}']"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("#results .product-card"));
    }

    [Fact]
    public async Task Prices_may_be_written_as_people_do_and_in_either_order()
    {
        var plain = Count(await site.ReadAsync("/produk?min=20000&max=30000"));
        Assert.True(plain > 0);
        Assert.Equal(plain, Count(await site.ReadAsync("/produk?min=20.000&max=Rp%2030.000")));
        Assert.Equal(plain, Count(await site.ReadAsync("/produk?min=30000&max=20000")));
    }

    [Theory]
    [InlineData("/produk?sort=price", false)]
    [InlineData("/en/products?sort=price-desc&district=serpong", true)]
    public async Task Lists_are_sorted_by_price(string path, bool descending)
    {
        var prices = (await site.ReadAsync(path)).Document.QuerySelectorAll(".product-card .price")
            .Select(price => long.Parse(string.Concat(price.ChildNodes[0].TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(prices);
        Assert.Equal(descending ? prices.OrderDescending() : prices.Order(), prices);
    }

    [Fact]
    public async Task A_filtered_list_keeps_its_filters_in_the_other_language_and_out_of_search_engines()
    {
        var page = await site.ReadAsync("/kategori/camilan?certificate=halal&export=1");
        var other = page.Document.QuerySelector("#languages a")!.GetAttribute("href")!;

        Assert.Equal("/en/categories/snacks?certificate=halal&export=1", other);
        Assert.Equal(Count(page), Count(await site.ReadAsync(other)));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
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

    [Theory]
    [InlineData("/cari?q=keripik", "&page=99")] // products
    [InlineData("/cari?q=dapur+bu+yati", "&page=2")] // a business, whatever of products
    public async Task A_page_after_the_last_of_a_search_says_so_and_leads_back(string first, string beyond)
    {
        var page = await site.ReadAsync(first + beyond);
        Assert.Equal(404, page.Status);
        Assert.Equal(first.Replace("+", "%20", StringComparison.Ordinal), page.Document.QuerySelector("main .empty a.button")!.GetAttribute("href"));
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
