using Marketplace.Core;
using Marketplace.Core.SavedLists;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Tests.Pages;

public sealed class SavedListPageTests(SiteHost site)
{
    private readonly Shopper _shopper = new(site);

    public static TheoryData<string, string, string> BothLanguages => new() { { "/produk", "/simpanan", "/bandingkan" }, { "/en/products", "/en/saved", "/en/compare" } };

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task The_first_press_begins_a_list_and_leads_back_to_the_product_with_a_note(string products, string saved, string compare)
    {
        var (path, id) = (await ProductsAsync(products, 1))[0];
        var answer = await _shopper.PressAsync(saved + "/products", ("product", id));
        if (answer.Status == 404) answer = await _shopper.PressAsync(saved + "/produk", ("product", id));

        Assert.Equal(302, answer.Status);
        Assert.Equal(path + "#saved", answer.Response.Headers.Location!.OriginalString);
        Assert.All((string[])["max-age=31536000", "path=/", "samesite=lax", "httponly"], part => Assert.Contains(part, _shopper.LastCookie!, StringComparison.OrdinalIgnoreCase));
        Assert.NotNull((await site.ReadAsync(path)).Document.QuerySelector("#saved.told"));

        var list = await _shopper.ReadAsync(saved);
        Assert.Equal(path, Assert.Single(list.Document.QuerySelectorAll(".product-card h2 a")).GetAttribute("href"));
        Assert.Empty(PageRules.Broken(list));
        Assert.Equal(compare, list.Document.QuerySelector("form#compare")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_second_press_joins_and_a_double_press_does_no_harm()
    {
        var products = await ProductsAsync("/produk", 2);
        await SaveAsync(products[0].Id);
        var first = _shopper.Key;
        await SaveAsync(products[1].Id);
        await SaveAsync(products[1].Id);

        Assert.Equal(first, _shopper.Key);
        Assert.Equal([products[1].Path, products[0].Path], Paths(await _shopper.ReadAsync("/simpanan")));
    }

    [Fact]
    public async Task The_link_shows_everybody_the_list_who_can_keep_it_and_not_change_it()
    {
        var product = (await ProductsAsync("/produk", 1))[0];
        await SaveAsync(product.Id);
        var link = (await _shopper.ReadAsync("/simpanan")).Document.QuerySelector(".results-line a.more")!.GetAttribute("href")!;
        var friend = new Shopper(site);

        var shown = await friend.ReadAsync(link);
        Assert.Equal([product.Path], Paths(shown));
        Assert.Null(shown.Document.QuerySelector("form#remove, button[form=remove]"));
        Assert.Equal("noindex", shown.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(friend.LastCookie);
        Assert.Empty(PageRules.Broken(shown));

        var kept = await friend.PressAsync(shown.Document.QuerySelector(".results-line form")!.GetAttribute("action")!);
        Assert.Equal("/simpanan#saved", kept.Response.Headers.Location!.OriginalString);
        Assert.NotEqual(_shopper.Key!.Id, friend.Key!.Id);
        Assert.Equal([product.Path], Paths(await friend.ReadAsync("/simpanan")));
    }

    [Fact]
    public async Task With_a_wrong_key_nothing_of_another_list_changes()
    {
        var product = (await ProductsAsync("/produk", 1))[0];
        await SaveAsync(product.Id);
        var thief = new Shopper(site) { Key = _shopper.Key! with { Secret = ListKey.Create().Secret } };

        Assert.Equal(404, (await thief.PressAsync("/simpanan/hapus", ("product", product.Id))).Status);
        Assert.Empty(Paths(await thief.ReadAsync("/simpanan")));
        Assert.Equal([product.Path], Paths(await _shopper.ReadAsync("/simpanan")));
    }

    [Fact]
    public async Task A_product_is_let_go()
    {
        var products = await ProductsAsync("/produk", 2);
        foreach (var (_, id) in products) await SaveAsync(id);
        var answer = await _shopper.PressAsync("/simpanan/hapus", ("product", products[0].Id));

        Assert.Equal("/simpanan#removed", answer.Response.Headers.Location!.OriginalString);
        Assert.Contains("max-age=31536000", _shopper.LastCookie!, StringComparison.OrdinalIgnoreCase); // a year from this change
        Assert.Equal([products[1].Path], Paths(await _shopper.ReadAsync("/simpanan")));
    }

    [Theory]
    [InlineData("/simpanan/produk", "penuh")]
    [InlineData("/en/saved/products", "full")]
    public async Task The_101st_product_is_refused_with_a_sentence_and_what_is_gone_is_told(string path, string word)
    {
        await FillAsync(SavedList.Longest);
        var answer = await _shopper.PressAsync(path, ("product", (await ProductsAsync("/produk", 1))[0].Id));

        Assert.Equal(409, answer.Status);
        Assert.Contains(word, answer.Document.QuerySelector(".notice.danger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("100", answer.Document.QuerySelector(".notice.warn p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SavedList.Longest, answer.Document.QuerySelectorAll(".notice.warn input[name=product]").Length);
        Assert.Null(_shopper.LastCookie);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://localhost")] // another scheme is another origin
    [InlineData("Origin", "null")]
    [InlineData(null, null)]
    public async Task A_form_from_elsewhere_is_refused(string? header, string? value)
    {
        var product = (await ProductsAsync("/produk", 1))[0].Id;
        (string, string)? origin = header is null ? null : (header, value!);
        foreach (var path in (string[])["/simpanan/produk", "/simpanan/hapus", $"/simpanan/{Guid.CreateVersion7()}/salinan"])
            Assert.Equal(400, (await _shopper.PressFromAsync(origin, path, ("product", product))).Status);
        Assert.Null(_shopper.Key);
    }

    [Fact]
    public async Task A_browser_that_tells_the_origin_alone_is_understood()
    {
        var product = (await ProductsAsync("/produk", 1))[0].Id;
        Assert.Equal(302, (await _shopper.PressFromAsync(("Origin", "http://localhost"), "/simpanan/produk", ("product", product))).Status);
    }

    [Theory]
    [InlineData("/simpanan/0198f000-0000-7000-8000-0000000000aa")]
    [InlineData("/simpanan/1")]
    [InlineData("/en/saved/abc")]
    [InlineData("/simpanan/produk")]
    public async Task Absurd_ids_lead_nowhere(string path) => Assert.Equal(404, (await site.ReadAsync(path)).Status);

    [Fact]
    public async Task What_is_no_public_product_is_not_saved()
    {
        Assert.Equal(404, (await _shopper.PressAsync("/simpanan/produk", ("product", Guid.NewGuid()))).Status);
        Assert.Equal(404, (await _shopper.PressAsync("/simpanan/produk")).Status);
        Assert.Null(_shopper.Key);
    }

    [Theory]
    [InlineData("/simpanan")]
    [InlineData("/en/saved")]
    public async Task Without_a_list_the_page_says_how_to_begin_one(string path)
    {
        var page = await _shopper.ReadAsync(path);
        Assert.Equal(200, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main .empty a.button"));
        Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Empty(PageRules.Broken(page));
        Assert.Null(_shopper.LastCookie);
    }

    [Fact]
    public async Task A_product_page_is_the_same_for_whoever_reads_it()
    {
        var (path, id) = (await ProductsAsync("/produk", 1))[0];
        await SaveAsync(id);
        var page = await _shopper.ReadAsync(path);
        Assert.Null(_shopper.LastCookie);
        Assert.Null(page.Document.QuerySelector("input[name=__RequestVerificationToken]"));
        Assert.Equal("post", page.Document.QuerySelector("form.save")!.GetAttribute("method"));
        Assert.Equal((await site.ReadAsync(path)).Document.QuerySelector("main")!.InnerHtml, page.Document.QuerySelector("main")!.InnerHtml);
    }

    private async Task SaveAsync(Guid product) => Assert.Equal(302, (await _shopper.PressAsync("/simpanan/produk", ("product", product))).Status);

    private async Task FillAsync(int count)
    {
        _shopper.Key = ListKey.Create();
        var list = new SavedList(_shopper.Key, DateTimeOffset.UnixEpoch);
        Assert.False(list.Save([.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())], DateTimeOffset.UnixEpoch).IsError);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDb>();
        db.Add(list);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<(string Path, Guid Id)>> ProductsAsync(string list, int count)
    {
        var found = new List<(string, Guid)>();
        foreach (var path in Paths(await site.ReadAsync(list)).Take(count))
            found.Add((path, Guid.Parse((await site.ReadAsync(path)).Document.QuerySelector("form.save input[name=product]")!.GetAttribute("value")!)));
        return found;
    }

    private static IReadOnlyList<string> Paths(SitePage page) => [.. page.Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")!)];
}
