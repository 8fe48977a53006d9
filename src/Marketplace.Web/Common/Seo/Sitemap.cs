using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Marketplace.Web.Common.Languages;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Seo;

/// <summary>Tells every page of every slice once per language, each with its alternates, in files that an index names (sitemaps.org 0.9).</summary>
internal sealed class Sitemap(IEnumerable<ISitemapSeries> series, SiteAddress site, IOptions<SitemapOptions> options)
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private int PagesPerFile => options.Value.AddressesPerFile / SiteLanguage.All.Count;

    public async Task<XDocument> IndexAsync(CancellationToken cancel)
    {
        var index = new XElement(Space + "sitemapindex");
        foreach (var one in series)
        {
            var files = await FilesAsync(one, cancel);
            index.Add(Enumerable.Range(1, files).Select(number => new XElement(Space + "sitemap", new XElement(Space + "loc", site.Absolute(PathOf(one, number))))));
        }
        return new XDocument(index);
    }

    /// <summary>The pages of a file, which are read while they are written; null where there is no such file.</summary>
    public async Task<IAsyncEnumerable<SitemapPage>?> FindAsync(string name, int number, CancellationToken cancel)
    {
        var found = series.FirstOrDefault(one => one.Name == name);
        if (found is null || number < 1 || number > await FilesAsync(found, cancel)) return null;
        return found.PagesAsync((number - 1) * PagesPerFile, PagesPerFile);
    }

    public async Task WriteAsync(IAsyncEnumerable<SitemapPage> pages, XmlWriter writer, CancellationToken cancel)
    {
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, "urlset", Space.NamespaceName);
        await writer.WriteAttributeStringAsync("xmlns", "xhtml", null, Html.NamespaceName);
        await foreach (var page in pages.WithCancellation(cancel))
            foreach (var entry in Entries(page)) await entry.WriteToAsync(writer, cancel);
        await writer.WriteEndElementAsync();
    }

    // In the root and in no folder of their own: a sitemap may only tell of addresses below its own place.
    private static string PathOf(ISitemapSeries series, int number) => $"/sitemap-{series.Name}-{number.ToString(CultureInfo.InvariantCulture)}.xml";

    private async Task<int> FilesAsync(ISitemapSeries series, CancellationToken cancel) =>
        (await series.CountAsync(cancel) + PagesPerFile - 1) / PagesPerFile;

    private IEnumerable<XElement> Entries(SitemapPage page)
    {
        var paths = SiteLanguage.All
            .Select(language => (language.Tag, Path: page.PathIn(language)))
            .Where(place => place.Path is not null)
            .Select(place => (place.Tag, Address: site.Absolute(place.Path!))).ToList();
        return paths.Select(place => new XElement(Space + "url",
            new XElement(Space + "loc", place.Address),
            page.ChangedAt is { } at ? new XElement(Space + "lastmod", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)) : null,
            paths.Count > 1 ? paths.Select(other => Alternate(other.Tag, other.Address)) : null));
    }

    private static XElement Alternate(string language, string address) => new(Html + "link",
        new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));
}
