using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.Pages;

/// <summary>A page of text with the pages below it.</summary>
internal sealed record TextView(PageHead Head, ContentPage Page, ContentPicture? Picture, IReadOnlyList<ContentPage> Below, SiteIdentity Site) : IPage
{
    /// <summary>Whether people open the page to find the contacts.</summary>
    public bool ShowsContacts => Page.Shared<bool>("contacts");
}

/// <summary>Puts together pages of text.</summary>
public sealed class TextPages(SiteContent site, ContentPictures pictures, SiteMenus menus)
{
    internal async Task<TextView> ReadAsync(IPublishedContent content, SiteLanguage language)
    {
        var page = site.In(content, language);
        var picture = await pictures.FindAsync(page);
        var head = new PageHead(page.Title, Summary.Of(page.Text("summary")))
        {
            PathIn = page.PathIn,
            IsUntranslated = !page.IsTranslated,
            Picture = picture?.View.AsPreview(picture.Alt),
            Trail = [.. page.Above().Select(above => new Crumb(above.Name, above.Path)), new(page.Name)],
        };
        return new(head, page, picture, [.. page.Children()], menus.Identity(language));
    }
}
