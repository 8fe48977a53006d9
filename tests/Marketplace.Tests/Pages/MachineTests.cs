using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Marketplace.Tests.Pages;

/// <summary>What machines read.</summary>
public sealed class MachineTests(SiteHost site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/berita/rss.xml", "id", "/berita/")]
    [InlineData("/en/news/rss.xml", "en", "/en/news/")]
    public async Task The_RSS_feed_is_whole(string path, string language, string articles)
    {
        var channel = (await XmlAsync(path, "application/rss+xml")).Root!.Element("channel")!;

        Assert.All((string[])["title", "link", "description"], name => Assert.NotEmpty(channel.Element(name)!.Value));
        Assert.Equal(language, channel.Element("language")!.Value);
        Assert.EndsWith(path, channel.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        var items = channel.Elements("item").ToList();
        Assert.True(items.Count >= 8);
        Assert.All(items, item => Assert.StartsWith(articles, new Uri(item.Element("link")!.Value).AbsolutePath, StringComparison.Ordinal));
        var dates = items.Select(item => DateTimeOffset.ParseExact(item.Element("pubDate")!.Value, "R", CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(items.Count, items.Select(item => item.Element("guid")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("/berita/atom.xml", "id")]
    [InlineData("/en/news/atom.xml", "en")]
    public async Task The_Atom_feed_is_whole(string path, string language)
    {
        var feed = (await XmlAsync(path, "application/atom+xml")).Root!;

        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.True(entries.Count >= 8);
        Assert.All(entries.Prepend(feed), part => Assert.All(
            (string[])["id", "title", "updated"], name => Assert.NotEmpty(Assert.Single(part.Elements(Atom + name)).Value)));
        foreach (var entry in entries)
            Assert.Equal(200, (await site.ReadAsync(new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath)).Status);
    }

    [Theory]
    [InlineData("/berita/rss.xml", "Berita ")]
    [InlineData("/berita/atom.xml", "Berita ")]
    [InlineData("/en/news/rss.xml", "News from ")]
    [InlineData("/en/news/atom.xml", "News from ")]
    public async Task A_feed_says_whose_news_it_is(string path, string start)
    {
        var name = (await site.ReadAsync("/")).Document.QuerySelector(".site-header .brand")!.TextContent.Trim();
        var feed = XDocument.Parse(await site.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(start + name, feed.Descendants().First(part => part.Name.LocalName == "title").Value);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-products-1.xml")]
    [InlineData("/berita/rss.xml")]
    [InlineData("/en/news/atom.xml")]
    public async Task XML_begins_without_a_byte_order_mark(string path)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
        Assert.Equal((byte)'<', (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[0]);
    }

    [Theory]
    [InlineData("/berita?page=2", "/berita/rss.xml")]
    [InlineData("/en/news?page=2", "/en/news/rss.xml")]
    public async Task What_somebody_paid_for_says_so_in_list_page_and_feed(string list, string feed)
    {
        var cards = (await site.ReadAsync(list)).Document.QuerySelectorAll(".news-card").Where(c => c.QuerySelector(".badge.paid") is not null).ToList();
        Assert.NotEmpty(cards);
        var item = (await XmlAsync(feed, "application/rss+xml")).Descendants("item").First(i => i.Elements("category").Any(c => c.Value == "Advertorial"));
        Assert.StartsWith("[Advertorial] ", item.Element("title")!.Value, StringComparison.Ordinal);
        var page = await site.ReadAsync(new Uri(item.Element("link")!.Value).AbsolutePath);
        Assert.NotNull(page.Document.QuerySelector(".article-head .badge.paid"));
    }

    [Fact]
    public async Task With_examples_robots_stay_away()
    {
        var robots = await site.Client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken);
        Assert.Contains("Disallow: /\n", robots, StringComparison.Ordinal);
        Assert.Equal("noindex", (await site.ReadAsync("/")).Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_manifest_names_the_site_and_icons_that_exist()
    {
        var manifest = JsonDocument.Parse(await site.Client.GetStringAsync("/manifest.webmanifest", TestContext.Current.CancellationToken)).RootElement;
        Assert.NotEmpty(manifest.GetProperty("name").GetString()!);
        var icons = manifest.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!).ToList();
        Assert.NotEmpty(icons);
        foreach (var icon in icons) Assert.Equal(200, (int)(await site.Client.GetAsync(icon, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/ready")]
    public async Task Health_answers(string path) =>
        Assert.Equal("Healthy", await site.Client.GetStringAsync(path, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/")]
    [InlineData("/en/products")]
    [InlineData("/berita/rss.xml")]
    [InlineData("/sitemap-products-1.xml")]
    public async Task Headers_can_be_asked_for_alone(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        Assert.Equal(200, (int)(await site.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Headers_of_a_picture_can_be_asked_for_alone()
    {
        var picture = await site.PictureAddressAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, picture);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.StartsWith("image/", answer.Content.Headers.ContentType!.MediaType!, StringComparison.Ordinal);
    }

    private async Task<XDocument> XmlAsync(string path, string type)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
