using System.Globalization;
using System.Xml.Linq;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Common.Seo;

/// <summary>Writes every page of every slice once per language, each with its alternates (sitemaps.org 0.9).</summary>
internal sealed class Sitemap(IEnumerable<ISitemapSource> sources, SiteAddress site)
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public async Task<XDocument> WriteAsync(CancellationToken cancel)
    {
        var set = new XElement(Space + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html.NamespaceName));
        foreach (var source in sources)
            foreach (var page in await source.PagesAsync(cancel)) set.Add(Entries(page));
        return new XDocument(set);
    }

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
