using System.Text.Json.Nodes;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Seo;

/// <summary>Lets a phone keep the site on its home screen.</summary>
internal sealed class WebManifest(IOptions<MarketplaceOptions> options, SiteMenus menus, Assets assets)
{
    public JsonObject Write()
    {
        var site = menus.Identity(SiteLanguage.Indonesian);
        return new()
        {
            ["name"] = site.Name,
            ["short_name"] = site.Name,
            ["description"] = site.Tagline,
            ["lang"] = SiteLanguage.Indonesian.Tag,
            ["start_url"] = "/",
            ["scope"] = "/",
            ["display"] = "standalone",
            ["background_color"] = options.Value.Site.BackgroundColor,
            ["theme_color"] = options.Value.Site.ThemeColor,
            ["icons"] = new JsonArray([.. Icons()]),
        };
    }

    private IEnumerable<JsonNode> Icons()
    {
        yield return Icon("favicon.svg", "any", "image/svg+xml", "any");
        yield return Icon("img/icon-192.png", "192x192", "image/png", "any");
        yield return Icon("img/icon-512.png", "512x512", "image/png", "any");
        yield return Icon("img/icon-maskable-512.png", "512x512", "image/png", "maskable");
    }

    private JsonObject Icon(string path, string sizes, string type, string purpose) =>
        new() { ["src"] = assets.Path(path), ["sizes"] = sizes, ["type"] = type, ["purpose"] = purpose };
}
