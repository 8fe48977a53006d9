using Marketplace.Web.Common;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.News;

/// <summary>The pages and feeds of the news.</summary>
internal static class NewsModule
{
    public static void AddNewsPages(this IServiceCollection services)
    {
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<NewsFeed>();
        services.AddScoped<NewsLists>();
        services.AddScoped<ArticlePages>();
    }

    public static void MapNewsFeeds(this WebApplication app)
    {
        var feeds = app.MapGroup("").AllowAnonymous();
        foreach (var path in (string[])["/berita/rss.xml", "/en/news/rss.xml"])
            feeds.MapReading(path, async (NewsFeed feed) => XmlAnswer.Of(await feed.RssAsync(path), "application/rss+xml"));
        foreach (var path in (string[])["/berita/atom.xml", "/en/news/atom.xml"])
            feeds.MapReading(path, async (NewsFeed feed) => XmlAnswer.Of(await feed.AtomAsync(path), "application/atom+xml"));
    }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class NewsTexts;
