using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Featured;
using Marketplace.Web.Media;
using Marketplace.Web.News;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.Programs;

/// <summary>Puts together the pages of the programs.</summary>
public sealed class ProgramPages(
    SiteContent site, ProgramDesk programs, ProgramFigures figures, NewsDesk news, FeaturedDesk featured, ContentPictures pictures, SiteAddress address)
{
    private const int Newest = 3;

    internal async Task<ProgramListView> ReadListAsync(IPublishedContent content, SiteLanguage language, CancellationToken cancel)
    {
        var page = site.In(content, language);
        var all = programs.All(language);
        var head = new PageHead(page.Title, Summary.Of(page.Text("summary")))
        {
            PathIn = page.PathIn,
            IsUntranslated = !page.IsTranslated,
            Trail = [new(page.Name)],
            Data = [Schema.ItemList(all.Select(p => (p.Name, address.Absolute(p.Path))))],
        };
        return new ProgramListView(head, page, await figures.CardsAsync(all, level: 2, cancel));
    }

    internal async Task<ProgramView> ReadAsync(IPublishedContent content, SiteLanguage language, CancellationToken cancel)
    {
        var page = site.In(content, language);
        var picture = await pictures.FindAsync(page);
        return new ProgramView
        {
            Head = Head(page, picture, programs.List(language)),
            Page = page,
            Picture = picture,
            Figure = await figures.FindAsync(page, cancel),
            Programs = programs.All(language),
            Featured = await featured.OfAsync(page, cancel),
            News = await news.StoriesAsync(news.All(language).Where(a => NewsDesk.ProgramOf(a)?.Content.Key == content.Key).Take(Newest)),
            NewsPath = new ListAddress(news.List(language)?.Path ?? language.Home).With("program", page.Code()).First,
        };
    }

    private static PageHead Head(ContentPage page, ContentPicture? picture, ContentPage? list) => new(page.Title, Summary.Of(page.Text("summary")))
    {
        PathIn = page.PathIn,
        IsUntranslated = !page.IsTranslated,
        Picture = picture?.View.AsPreview(picture.Alt),
        Trail = list is null ? [new(page.Name)] : [new(list.Name, list.Path), new(page.Name)],
    };
}
