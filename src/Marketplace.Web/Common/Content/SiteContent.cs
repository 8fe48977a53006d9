using System.Diagnostics.CodeAnalysis;
using Marketplace.Web.Common.Languages;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Web.Common.Content;

/// <summary>The two trees that editors keep: the site's pages, and its settings.</summary>
public sealed class SiteContent(IDocumentNavigationQueryService navigation, IPublishedContentCache cache, ContentAddresses addresses)
{
    /// <summary>The home page; null before the first content is written.</summary>
    public IPublishedContent? Home => Root("home");

    /// <summary>The home page in a language.</summary>
    public ContentPage? HomeIn(SiteLanguage language) => In(Home, language);

    /// <summary>The names, contacts and menus in a language.</summary>
    public ContentPage? SettingsIn(SiteLanguage language) => In(Root("siteSettings"), language);

    /// <summary>The first page of a type directly under the home page.</summary>
    public ContentPage? Section(string typeAlias, SiteLanguage language) =>
        HomeIn(language)?.Children().FirstOrDefault(page => page.Content.ContentType.Alias == typeAlias);

    /// <summary>A page in a language.</summary>
    [return: NotNullIfNotNull(nameof(content))]
    public ContentPage? In(IPublishedContent? content, SiteLanguage language) => content is null ? null : new(content, language, addresses);

    private IPublishedContent? Root(string typeAlias) =>
        navigation.TryGetRootKeysOfType(typeAlias, out var keys) ? keys.Select(key => cache.GetById(key)).FirstOrDefault(page => page is not null) : null;
}
