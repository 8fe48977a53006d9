using System.Text.Json.Nodes;
using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Featured;
using Marketplace.Web.News;
using Marketplace.Web.Programs;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.Home;

/// <summary>Puts together the front of the market.</summary>
public sealed class HomePages(
    SiteContent site, ProductCatalogue products, CategoryService categories, BusinessService businesses,
    ProgramDesk programs, ProgramFigures figures, NewsDesk news, FeaturedDesk featured, ContentPictures pictures, SiteMenus menus, SiteAddress address, LocalizedLinks links)
{
    private const int InWindow = 6;
    private const int InRow = 4;
    private const int MakersInRow = 3;

    internal async Task<HomeView> ReadAsync(IPublishedContent content, SiteLanguage language, CancellationToken cancel)
    {
        var page = site.In(content, language);
        var newest = await products.NewestAsync(InWindow + InRow, cancel);
        return new HomeView
        {
            Head = Head(page, menus.Identity(language)),
            Page = page,
            Window = [.. newest.Take(InWindow)],
            Newest = [.. newest.Skip(InWindow)],
            ExportReady = await ExportReadyAsync(newest, cancel),
            Categories = await categories.ListAsync(cancel),
            Makers = await businesses.NewestAsync(MakersInRow, cancel),
            Programs = await figures.CardsAsync(programs.All(language), level: 3, cancel),
            News = await news.StoriesAsync(LeadFirst(news.All(language).Take(InRow))),
            NewsPath = news.List(language)?.Path,
            StoryMaker = await featured.BusinessAsync(page, "storyBusiness", cancel),
            StoryPicture = await pictures.FindAsync(page, "storyPicture"),
        };
    }

    // The newest that people can read in their language, then the others by age.
    private static IEnumerable<ContentPage> LeadFirst(IEnumerable<ContentPage> articles)
    {
        ContentPage[] newest = [.. articles];
        var lead = newest.FirstOrDefault(article => article.IsTranslated);
        return newest.OrderByDescending(article => article == lead);
    }

    // What the rows above do not show already comes first.
    private async Task<IReadOnlyList<ProductCard>> ExportReadyAsync(IReadOnlyList<ProductCard> shown, CancellationToken cancel)
    {
        var ready = await products.ExportReadyAsync(shown.Count + InRow, cancel);
        return [.. ready.OrderBy(card => shown.Any(other => other.Id == card.Id)).Take(InRow)];
    }

    private PageHead Head(ContentPage page, SiteIdentity identity) =>
        new($"{identity.Name}: {page.Title}", page.Maybe("metaDescription") ?? Summary.Of(page.Text("lead")))
        {
            IsWholeTitle = true,
            HasOwnSearch = true,
            PathIn = page.PathIn,
            Data = [Organisation(identity), Website(identity)],
        };

    private JsonObject Organisation(SiteIdentity identity)
    {
        var organisation = Schema.Root("Organization", new()
        {
            ["name"] = identity.Organisation ?? identity.Name,
            ["url"] = address.Absolute(SiteLanguage.Current.Home),
        });
        if (identity.Email is { } email) organisation["email"] = email;
        if (identity.Phone is { } phone) organisation["telephone"] = Telephone.Plain(phone);
        if (identity.Address is { } where) organisation["address"] = where.ReplaceLineEndings(", ");
        return organisation;
    }

    private JsonObject Website(SiteIdentity identity) => Schema.Root("WebSite", new()
    {
        ["name"] = identity.Name,
        ["url"] = address.Absolute(SiteLanguage.Current.Home),
        ["inLanguage"] = SiteLanguage.Current.Tag,
        ["potentialAction"] = Schema.Part("SearchAction", new()
        {
            ["target"] = address.Absolute(links.Path("search")) + "?q={search_term_string}",
            ["query-input"] = "required name=search_term_string",
        }),
    });
}
