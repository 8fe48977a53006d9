using System.Text.Json;
using Marketplace.Core.Common;
using Marketplace.Web.Cms;
using Marketplace.Web.Cms.FirstContent;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Tests.Pages;

/// <summary>Content shows what editors picked out of the market.</summary>
public sealed class FeaturedTests(SiteHost site)
{
    private const string Packaging = "/berita/kemasan-yang-membantu-jualan";
    private const string Meeting = "/berita/apa-itu-rat";

    [Theory]
    [InlineData(false, "Kenali usahanya", "Lihat produknya")]
    [InlineData(true, "Meet the businesses", "See the products")]
    public async Task An_article_shows_the_picked_businesses_and_products_in_their_order(bool english, string businesses, string products)
    {
        var page = await ReadAsync(Packaging, english);

        Assert.Equal([businesses, products], page.Document.QuerySelectorAll("#featured-businesses, #featured-products").Select(h => h.TextContent), StringComparer.Ordinal);
        Assert.Equal(["Keranggan Jaya", "Dapur Bu Yati"], Businesses(page), StringComparer.Ordinal);
        string[] first = english ? ["Fish skin crackers", "Sand-roasted Keranggan peanuts"] : ["Kerupuk kulit ikan", "Kacang sangrai Keranggan"];
        Assert.Equal(first, Products(page).Take(2), StringComparer.Ordinal);
        Assert.Empty(PageRules.Broken(page));
    }

    [Theory]
    [InlineData(false, "/umkm/keranggan-jaya")]
    [InlineData(true, "/en/businesses/keranggan-jaya")]
    public async Task An_article_tells_machines_which_businesses_it_mentions(bool english, string showcase)
    {
        var mentions = Story(await ReadAsync(Packaging, english)).GetProperty("mentions").EnumerateArray().ToList();

        Assert.Equal(["Keranggan Jaya", "Dapur Bu Yati"], mentions.Select(m => m.GetProperty("name").GetString()!), StringComparer.Ordinal);
        Assert.EndsWith(showcase, mentions[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.False(Story(await ReadAsync(Meeting, english)).TryGetProperty("mentions", out _));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_program_shows_its_picks_and_a_page_without_picks_shows_no_heading(bool english)
    {
        var program = await ReadAsync("/program/umkm", english);
        Assert.Equal(["Kopi Lengkong", "Batik Ayu Lestari", "Tanah Liat Muncul"], Businesses(program), StringComparer.Ordinal);
        Assert.Null(program.Document.GetElementById("featured-products"));

        foreach (var path in (string[])["/program/koperasi", Meeting])
            Assert.Empty((await ReadAsync(path, english)).Document.QuerySelectorAll("#featured-businesses, #featured-products, .business-card, .product-card"));
    }

    [Theory]
    [InlineData("/", "/umkm/keranggan-jaya", "Lihat etalase Keranggan Jaya")]
    [InlineData("/en", "/en/businesses/keranggan-jaya", "See the showcase of Keranggan Jaya")]
    public async Task The_story_on_the_home_page_leads_to_the_business_that_was_picked(string path, string showcase, string words)
    {
        var link = (await site.ReadAsync(path)).Document.QuerySelector(".story a.button")!;
        Assert.Equal((showcase, words), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public async Task What_is_gone_is_left_out_and_only_picks_that_are_gone_show_nothing()
    {
        await WithPicksAsync("news/school",
            [StableId.Business("kopi-lengkong"), Guid.NewGuid(), StableId.Business("anyam-jurangmangu")], [Guid.NewGuid()], async () =>
            {
                foreach (var english in (bool[])[false, true])
                {
                    var page = await ReadAsync("/berita/wirausaha-baru-dari-sekolah", english);
                    Assert.Equal(["Kopi Lengkong", "Anyam Jurangmangu"], Businesses(page), StringComparer.Ordinal);
                    Assert.Null(page.Document.GetElementById("featured-products"));
                }
            });
    }

    // The page itself stays where other tests know it; its picks are taken back.
    private async Task WithPicksAsync(string document, Guid[] businesses, Guid[] products, Func<Task> look)
    {
        var content = site.Services.GetRequiredService<IContentService>();
        var page = content.GetById(FirstDocument.KeyOf(document))!;
        try
        {
            Publish(content, page, JsonSerializer.Serialize(new { ids = businesses }), JsonSerializer.Serialize(new { ids = products }));
            await look();
        }
        finally
        {
            Publish(content, page, null, null);
        }
    }

    private static void Publish(IContentService content, IContent page, string? businesses, string? products)
    {
        page.SetValue("featuredBusinesses", businesses);
        page.SetValue("featuredProducts", products);
        Assert.True(content.Save(page).Success);
        Assert.True(content.Publish(page, [.. Cultures.All]).Success);
    }

    private async Task<SitePage> ReadAsync(string path, bool english)
    {
        var page = await site.ReadAsync(path);
        return english ? await site.ReadAsync(page.Document.QuerySelector("nav.languages a")!.GetAttribute("href")!) : page;
    }

    private static IEnumerable<string> Businesses(SitePage page) => page.Document.QuerySelectorAll(".business-card h3 a").Select(a => a.TextContent);

    private static IEnumerable<string> Products(SitePage page) => page.Document.QuerySelectorAll(".product-card h3 a").Select(a => a.TextContent);

    private static JsonElement Story(SitePage page) => page.Document.QuerySelectorAll("script[type='application/ld+json']")
        .Select(block => JsonDocument.Parse(block.TextContent).RootElement)
        .Single(root => root.GetProperty("@type").GetString() == "NewsArticle");
}
