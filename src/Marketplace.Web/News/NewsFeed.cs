using System.Globalization;
using System.Xml.Linq;
using Marketplace.Web.Common;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.News;

/// <summary>Writes the newest articles as RSS 2.0 and Atom (RFC 4287).</summary>
internal sealed class NewsFeed(NewsDesk desk, SiteMenus menus, SiteAddress site, Dates dates, IStringLocalizer<CommonTexts> texts)
{
    private const int Newest = 30;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<XDocument> RssAsync(string self)
    {
        var language = SiteLanguage.Current;
        var stories = await desk.StoriesAsync(desk.All(language).Take(Newest));
        var identity = menus.Identity(language);
        return new XDocument(new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "atom", Atom.NamespaceName),
            new XElement("channel",
                new XElement("title", Title(identity)),
                new XElement("link", site.Absolute(desk.List(language)?.Path ?? language.Home)),
                new XElement("description", identity.Tagline ?? identity.Name),
                new XElement("language", language.Tag),
                new XElement(Atom + "link", new XAttribute("href", site.Absolute(self)), new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml")),
                stories.Select(Item))));
    }

    public async Task<XDocument> AtomAsync(string self)
    {
        var language = SiteLanguage.Current;
        var stories = await desk.StoriesAsync(desk.All(language).Take(Newest));
        var identity = menus.Identity(language);
        return new XDocument(new XElement(Atom + "feed", new XAttribute(XNamespace.Xml + "lang", language.Tag),
            new XElement(Atom + "id", site.Absolute(self)),
            new XElement(Atom + "title", Title(identity)),
            new XElement(Atom + "updated", Stamp(stories.Count > 0 ? stories[0].PublishedAt : dates.Now)),
            Link("self", site.Absolute(self)),
            Link("alternate", site.Absolute(desk.List(language)?.Path ?? language.Home)),
            new XElement(Atom + "author", new XElement(Atom + "name", identity.Organisation ?? identity.Name)),
            stories.Select(Entry)));
    }

    private string Title(SiteIdentity identity) => texts["feed", identity.Name];

    private XElement Item(NewsStory story) => new("item",
        new XElement("title", Title(story)),
        new XElement("link", site.Absolute(story.Page.Path)),
        new XElement("guid", new XAttribute("isPermaLink", "false"), story.Page.Content.Key),
        new XElement("pubDate", story.PublishedAt.ToString("R", CultureInfo.InvariantCulture)),
        new XElement("description", story.Summary),
        Labels(story).Select(label => new XElement("category", label)));

    private XElement Entry(NewsStory story) => new(Atom + "entry",
        new XElement(Atom + "id", $"urn:uuid:{story.Page.Content.Key}"),
        new XElement(Atom + "title", Title(story)),
        new XElement(Atom + "updated", Stamp(story.PublishedAt)),
        new XElement(Atom + "published", Stamp(story.PublishedAt)),
        Link("alternate", site.Absolute(story.Page.Path)),
        new XElement(Atom + "summary", story.Summary),
        Labels(story).Select(label => new XElement(Atom + "category", new XAttribute("term", label))));

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    // Readers of a feed see the title alone, so the label stands in it.
    private static string Title(NewsStory story) => story.IsAdvertorial ? $"[{Advertorial}] {story.Title}" : story.Title;

    private static IEnumerable<string> Labels(NewsStory story) =>
        new[] { story.IsAdvertorial ? Advertorial : null, story.Program?.Name }.OfType<string>().Concat(story.Page.Words("tags"));

    private static string Stamp(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>The label of paid articles, the same word in both languages.</summary>
    internal const string Advertorial = "Advertorial";
}
