using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Marketplace.Web.Pages;

/// <summary>Pages of text, and the sitemap of everything that editors publish.</summary>
internal static class PagesModule
{
    public static void AddTextPages(this IServiceCollection services)
    {
        services.AddScoped<TextPages>();
        services.AddScoped<ISitemapSource, ContentSitemap>();
    }
}

/// <summary>Names the texts of this folder.</summary>
public sealed class PageTexts;

/// <summary>Every page of content; untranslated ones in Indonesian alone.</summary>
internal sealed class ContentSitemap(SiteContent site, ContentAddresses addresses) : ISitemapSource
{
    public Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SitemapPage>>(site.Home is { } home ? [.. All(home).Select(Entry)] : []);

    private static IEnumerable<IPublishedContent> All(IPublishedContent page) =>
        page.Children(SiteLanguage.Indonesian.Culture).SelectMany(All).Prepend(page);

    private SitemapPage Entry(IPublishedContent page) => new(
        language => page.Cultures.ContainsKey(language.Culture) ? addresses.Path(page, language) : null,
        new DateTimeOffset(DateTime.SpecifyKind(page.UpdateDate, DateTimeKind.Utc)));
}
