using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Layout;

/// <summary>Names, contacts and menus as the editors keep them.</summary>
public sealed class SiteMenus(IOptions<MarketplaceOptions> options)
{
    public SiteIdentity Identity(SiteLanguage language) => new(options.Value.Site.Name);

    public IReadOnlyList<MenuLink> Main(SiteLanguage language, PathString current) => [];

    public IReadOnlyList<MenuGroup> Footer(SiteLanguage language) => [];
}
