using System.Xml.Linq;

namespace Marketplace.Tests.Pages;

internal static class SitemapFiles
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Every file that the index of the sitemap names.</summary>
    public static async Task<IReadOnlyList<XDocument>> SitemapAsync(this SiteHost site)
    {
        var index = await ReadAsync(site, "/sitemap.xml");
        Assert.Equal(Space + "sitemapindex", index.Root!.Name);
        var files = new List<XDocument>();
        foreach (var address in index.Descendants(Space + "loc")) files.Add(await ReadAsync(site, new Uri(address.Value).AbsolutePath));
        return files;
    }

    private static async Task<XDocument> ReadAsync(SiteHost site, string path)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Load(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }
}
