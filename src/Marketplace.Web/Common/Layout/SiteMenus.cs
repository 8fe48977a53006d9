using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.Common.Layout;

/// <summary>Names, contacts and menus as the editors keep them: the first menu stands in the header, the others in the footer.</summary>
public sealed class SiteMenus(SiteContent site, IOptions<MarketplaceOptions> options)
{
    private const string PlainIcon = "chevron-right";

    public SiteIdentity Identity(SiteLanguage language)
    {
        var settings = site.SettingsIn(language);
        return new(settings?.Maybe("siteName") ?? options.Value.Site.Name)
        {
            Tagline = settings?.Maybe("tagline"),
            Organisation = settings?.Maybe("organisation"),
            Address = settings?.Maybe("address"),
            Email = NullIfEmpty(settings?.Shared<string>("email")),
            Phone = NullIfEmpty(settings?.Shared<string>("phone")),
            WhatsApp = NullIfEmpty(settings?.Shared<string>("whatsapp")),
            OpeningHours = settings?.Maybe("openingHours"),
        };
    }

    public IReadOnlyList<MenuLink> Main(SiteLanguage language, PathString current) =>
        [.. Menus(language).Take(1).SelectMany(menu => menu.Children()).Select(item => Link(item, current)).OfType<MenuLink>()];

    public IReadOnlyList<MenuGroup> Footer(SiteLanguage language) =>
        [.. Menus(language).Skip(1).Select(menu => new MenuGroup(menu.Title, [.. menu.Children().Select(item => Link(item, default)).OfType<MenuLink>()]))];

    private IEnumerable<ContentPage> Menus(SiteLanguage language) =>
        (site.SettingsIn(language)?.Children() ?? []).Where(page => page.Content.ContentType.Alias == "menu");

    // An item whose page is gone or not published leads nowhere, and is left out.
    private static MenuLink? Link(ContentPage item, PathString current)
    {
        var page = item.Shared<IPublishedContent>("page") is { } picked ? item.Beside(picked) : null;
        var path = page?.Path ?? item.Maybe("address");
        if (path is null) return null;
        var icon = NullIfEmpty(item.Shared<string>("icon")) ?? PlainIcon;
        return new(item.Maybe("label") ?? item.Name, path, icon, current.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
