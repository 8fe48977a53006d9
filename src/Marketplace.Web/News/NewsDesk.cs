using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Programs;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.News;

/// <summary>Finds the news that editors published, newest first.</summary>
public sealed class NewsDesk(SiteContent site, ContentPictures pictures, Dates dates)
{
    private const string Article = "newsArticle";

    /// <summary>The page that lists the news.</summary>
    internal ContentPage? List(SiteLanguage language) => site.Section("newsList", language);

    /// <summary>Every article.</summary>
    internal IReadOnlyList<ContentPage> All(SiteLanguage language) =>
        [.. (List(language)?.Children() ?? []).Where(page => page.Content.ContentType.Alias == Article).OrderByDescending(PublishedAt)];

    /// <summary>Articles with what a list shows of them.</summary>
    internal async Task<IReadOnlyList<NewsStory>> StoriesAsync(IEnumerable<ContentPage> articles)
    {
        var stories = new List<NewsStory>();
        foreach (var article in articles) stories.Add(await StoryAsync(article));
        return stories;
    }

    internal async Task<NewsStory> StoryAsync(ContentPage article) => new()
    {
        Page = article,
        PublishedAt = PublishedAt(article),
        Picture = await pictures.FindAsync(article),
        Program = ProgramOf(article) is { } program ? new(program.Code(), program.Name, program.Path) : null,
    };

    /// <summary>The wall time that the editor gave, or else when the article was made.</summary>
    internal DateTimeOffset PublishedAt(ContentPage article) => article.Shared<DateTime>("publishedDate") is var wall && wall > DateTime.MinValue
        ? dates.At(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified))
        : new DateTimeOffset(DateTime.SpecifyKind(article.Content.CreateDate, DateTimeKind.Utc));

    /// <summary>The program that an article belongs to.</summary>
    internal static ContentPage? ProgramOf(ContentPage article) =>
        article.Shared<IPublishedContent>("program") is { } picked ? article.Beside(picked) : null;
}
