using System.Text.Json.Nodes;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Featured;
using Marketplace.Web.Media;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.News;

/// <summary>Puts together an article's page.</summary>
public sealed class ArticlePages(SiteContent site, NewsDesk desk, FeaturedDesk featured, SiteAddress address, SiteMenus menus)
{
    private const int ReadNext = 3;

    internal async Task<ArticlePage> ReadAsync(IPublishedContent content, SiteLanguage language, CancellationToken cancel)
    {
        var story = await desk.StoryAsync(site.In(content, language));
        var list = desk.List(language)!;
        var page = new ArticlePage
        {
            Head = new PageHead(story.Title, Summary.Of(story.Summary)),
            Story = story,
            Author = story.Page.Shared<string>("author") is { Length: > 0 } author ? author : null,
            Corrections = Correction.Read(story.Page.Text("corrections")),
            Tags = story.Page.Words("tags"),
            ListPath = list.Path,
            Featured = await featured.OfAsync(story.Page, cancel),
            Next = await desk.StoriesAsync(Next(story, language)),
        };
        return page with { Head = Head(page, list) };
    }

    // Of the same program first, then whatever is newest.
    private IEnumerable<ContentPage> Next(NewsStory story, SiteLanguage language)
    {
        var program = NewsDesk.ProgramOf(story.Page)?.Content.Key;
        return desk.All(language)
            .Where(other => other.Content.Key != story.Page.Content.Key)
            .OrderByDescending(other => program is not null && NewsDesk.ProgramOf(other)?.Content.Key == program)
            .Take(ReadNext);
    }

    private PageHead Head(ArticlePage page, ContentPage list) => page.Head with
    {
        Kind = "article",
        PublishedAt = page.Story.PublishedAt,
        Picture = page.Story.Picture is { } picture ? picture.View.AsPreview(picture.Alt) : null,
        PathIn = page.Story.Page.PathIn,
        IsUntranslated = !page.Story.Page.IsTranslated,
        Trail = [new(list.Name, list.Path), new(page.Story.Title)],
        Data = [Described(page)],
    };

    private JsonObject Described(ArticlePage page)
    {
        var story = page.Story;
        var name = menus.Identity(SiteLanguage.Current).Name;
        var described = Schema.Root("NewsArticle", new()
        {
            ["headline"] = story.Title,
            ["description"] = story.Summary,
            ["datePublished"] = story.PublishedAt.ToString("O"),
            ["inLanguage"] = story.Page.Lang ?? SiteLanguage.Current.Tag,
            ["mainEntityOfPage"] = address.Absolute(story.Page.Path),
            ["author"] = Schema.Part(page.Author is null ? "Organization" : "Person", new() { ["name"] = page.Author ?? name }),
            ["publisher"] = Schema.Part("Organization", new() { ["name"] = name }),
        });
        if (story.Picture?.View.Largest() is { } picture) described["image"] = new JsonArray(address.Absolute(picture));
        if (page.Featured.Businesses.Count > 0) described["mentions"] = featured.Mentions(page.Featured);
        if (story.IsAdvertorial) described["articleSection"] = "Advertorial";
        return described;
    }
}
