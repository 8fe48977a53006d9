using Marketplace.Core.Common;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Programs;
using Microsoft.Extensions.Localization;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.News;

/// <summary>Puts together lists of news.</summary>
public sealed class NewsLists(SiteContent site, NewsDesk desk, ProgramDesk programs, SiteAddress address, IStringLocalizer<NewsTexts> texts)
{
    private const int PageSize = 9;

    internal async Task<NewsListPage> ReadAsync(IPublishedContent content, NewsQuery query, SiteLanguage language)
    {
        var page = site.In(content, language);
        var articles = desk.All(language);
        var filter = new NewsFilter(query, programs.All(language), TagsIn(language));
        var list = new NewsListPage
        {
            Head = new PageHead("", ""),
            Page = page,
            Stories = await PageOfAsync([.. articles.Where(filter.Matches)], PageNumber.Read(query.Page)),
            Address = AddressIn(page, language, filter),
            Programs = filter.Programs,
            Tags = filter.Tags,
            Program = filter.Program,
            Tag = filter.Tag,
            Unknown = filter.Unknown,
        };
        return list with { Head = Head(list, l => PathIn(list, l, language)) };
    }

    private async Task<Page<NewsStory>> PageOfAsync(IReadOnlyList<ContentPage> articles, int number) => new(
        await desk.StoriesAsync(articles.Skip((number - 1) * PageSize).Take(PageSize)), number, PageSize, articles.Count);

    // Tags are words of one language: where the other one has no such word, the whole list is the same place.
    private string PathIn(NewsListPage list, SiteLanguage wanted, SiteLanguage own)
    {
        if (wanted == own) return list.Address.Page(list.Stories.Number);
        var other = new ListAddress(list.Page.PathIn(wanted)).With("program", list.Program?.Code());
        if (list.Tag is null) return other.Page(list.Stories.Number);
        return other.With("tag", NewsFilter.Find(TagsIn(wanted), list.Tag)).First;
    }

    private IReadOnlyList<string> TagsIn(SiteLanguage language) =>
        [.. desk.All(language).SelectMany(a => a.Words("tags")).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture)];

    private static ListAddress AddressIn(ContentPage page, SiteLanguage language, NewsFilter filter) =>
        new ListAddress(page.PathIn(language)).With("program", filter.Program?.Code()).With("tag", filter.Tag);

    private PageHead Head(NewsListPage list, Func<SiteLanguage, string> pathIn) => new(Title(list), Summary.Of(list.Page.Text("summary")))
    {
        IsIndexed = list.Status == StatusCodes.Status200OK,
        PathIn = list.Status == StatusCodes.Status200OK ? pathIn : null,
        Trail = [new(list.Page.Name)],
        Data = [Schema.ItemList(list.Stories.Items.Select(s => (s.Title, address.Absolute(s.Page.Path))))],
    };

    private string Title(NewsListPage list)
    {
        var title = string.Join(", ", new[] { list.Page.Title, list.Program?.Name, list.Tag }.OfType<string>());
        return list.Stories.Number > 1 ? texts["list.page", title, list.Stories.Number] : title;
    }
}
