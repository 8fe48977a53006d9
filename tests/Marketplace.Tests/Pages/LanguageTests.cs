namespace Marketplace.Tests.Pages;

public sealed class LanguageTests(SiteHost site)
{
    [Theory]
    [InlineData("/", "/en")]
    [InlineData("/en", "/")]
    [InlineData("/produk", "/en/products")]
    [InlineData("/en/businesses", "/umkm")]
    [InlineData("/umkm?district=serpong", "/en/businesses?district=serpong")]
    [InlineData("/cari?q=kopi", "/en/search?q=kopi")]
    [InlineData("/berita?program=umkm", "/en/news?program=umkm")]
    [InlineData("/berita?tag=halal", "/en/news?tag=halal")]
    [InlineData("/en/news?tag=p-irt", "/berita?tag=p-irt")]
    [InlineData("/berita?tag=kemasan", "/en/news")]
    [InlineData("/klinik", "/en/clinic")]
    [InlineData("/kecamatan/pondok-aren", "/en/districts/pondok-aren")]
    public async Task The_switch_keeps_the_place(string from, string to)
    {
        var page = await site.ReadAsync(from);
        Assert.Equal(200, page.Status);
        var links = page.Document.QuerySelectorAll("nav.languages a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(2, links.Count); // header and footer
        Assert.All(links, link => Assert.Equal(to, link));
        Assert.Equal(200, (await site.ReadAsync(to)).Status);
    }

    [Fact]
    public async Task A_category_filter_is_translated_with_the_switch()
    {
        var category = (await site.ReadAsync("/produk")).Document.QuerySelector(".facet-links a")!.GetAttribute("href")!;
        var switched = (await site.ReadAsync(category)).Document.QuerySelector("nav.languages a")!.GetAttribute("href")!;

        var page = await site.ReadAsync(switched);
        Assert.Equal(200, page.Status);
        Assert.Equal(switched, new Uri(page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery);
    }

    [Fact]
    public async Task An_unknown_page_leads_to_the_other_home_page()
    {
        var page = await site.ReadAsync("/tidak-ada");
        Assert.Equal("/en", page.Document.QuerySelector("nav.languages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_untranslated_page_is_shown_in_Indonesian_under_its_English_address_with_the_label()
    {
        var indonesian = await site.ReadAsync("/kamus-istilah");
        Assert.Equal(200, indonesian.Status);
        Assert.Null(indonesian.Document.QuerySelector(".untranslated"));

        var switched = indonesian.Document.QuerySelector("nav.languages a")!.GetAttribute("href")!;
        Assert.Equal("/en/kamus-istilah", switched);
        var english = await site.ReadAsync(switched);
        Assert.Equal(200, english.Status);
        Assert.Equal("en", english.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Not yet translated", english.Document.QuerySelector(".untranslated")!.TextContent);
        Assert.Equal("id", english.Document.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal(indonesian.Document.QuerySelector("h1")!.TextContent, english.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal("/kamus-istilah", english.Document.QuerySelector("nav.languages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_news_on_the_English_home_page_begin_with_a_story_in_English()
    {
        var lead = (await site.ReadAsync("/en")).Document.QuerySelector(".lead-card")!;
        Assert.Null(lead.GetAttribute("lang"));
        Assert.Null(lead.QuerySelector(".untranslated"));
    }

    [Theory]
    [InlineData("/produk", @"^Rp\u00a0\d{1,3}(\.\d{3})*")]
    [InlineData("/en/products", @"^IDR\u00a0\d{1,3}(,\d{3})*")]
    public async Task Prices_are_written_as_the_language_writes_them(string path, string pattern)
    {
        var prices = (await site.ReadAsync(path)).Document.QuerySelectorAll(".price").Select(p => p.TextContent).ToList();
        Assert.NotEmpty(prices);
        Assert.All(prices, price => Assert.Matches(pattern, price));
    }
}
