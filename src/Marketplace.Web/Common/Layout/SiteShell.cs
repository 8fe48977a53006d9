using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Common.Layout;

/// <summary>Puts together what stands around a page.</summary>
public sealed class SiteShell(Examples examples, LocalizedLinks links, SiteAddress address, SiteMenus menus)
{
    public Shell Around(HttpContext http, PageHead head)
    {
        var language = SiteLanguage.Current;
        var paths = SiteLanguage.All.ToDictionary(l => l, l => head.PathIn is { } own ? own(l) : links.Same(http, l));
        var demo = examples.AreShown;
        return new Shell
        {
            Site = menus.Identity(language),
            IsDemo = demo,
            IsIndexed = head.IsIndexed && !demo,
            Menu = menus.Main(language, http.Request.Path),
            Footer = menus.Footer(language),
            Languages = [.. SiteLanguage.All.Select(l => Switch(http, l, paths[l], keepsQuery: head.PathIn is null))],
            Canonical = paths[language] is { } self ? address.Absolute(self) : null,
            Alternates = [.. Alternates(paths)],
        };
    }

    // A page that has no address of its own leads to the other language's home page.
    private static LanguageLink Switch(HttpContext http, SiteLanguage language, string? path, bool keepsQuery) =>
        new(language, path is null ? language.Home : keepsQuery ? path + http.Request.QueryString : path, language == SiteLanguage.Current);

    private IEnumerable<(string Hreflang, string Address)> Alternates(Dictionary<SiteLanguage, string?> paths)
    {
        if (paths.Values.Any(path => path is null)) yield break;
        foreach (var (language, path) in paths) yield return (language.Tag, address.Absolute(path!));
        yield return ("x-default", address.Absolute(paths[SiteLanguage.Indonesian]!));
    }
}
