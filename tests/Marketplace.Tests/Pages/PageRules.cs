using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Marketplace.Tests.Pages;

/// <summary>What every page must keep; each rule says what it found.</summary>
internal static class PageRules
{
    public static IEnumerable<string> Broken(SitePage page) => BrokenInside(page).Concat(Addresses(page).Select(what => $"{page.Path}: {what}"));

    /// <summary>Without the rules of addresses, for a page that exists in one language.</summary>
    public static IEnumerable<string> BrokenInside(SitePage page)
    {
        var found = Words(page).Concat(Pictures(page)).Concat(Scripts(page)).Concat(Data(page)).Concat(Structure(page));
        return found.Select(what => $"{page.Path}: {what}");
    }

    private static bool IsEnglish(SitePage page) => page.Path == "/en" || page.Path.StartsWith("/en/", StringComparison.Ordinal);

    private static IEnumerable<string> Words(SitePage page)
    {
        var document = page.Document;
        if (document.DocumentElement.GetAttribute("lang") != (IsEnglish(page) ? "en" : "id")) yield return "wrong language";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return "no title";
        if (document.QuerySelectorAll("h1").Length != 1) yield return $"{document.QuerySelectorAll("h1").Length} h1";
        if (string.IsNullOrWhiteSpace(document.QuerySelector("meta[name=description]")?.GetAttribute("content"))) yield return "no description";
        if (document.QuerySelector("main#content") is null) yield return "nothing for the skip link";
    }

    private static IEnumerable<string> Addresses(SitePage page)
    {
        var canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        if (canonical is null || !Uri.TryCreate(canonical, UriKind.Absolute, out var uri)) yield return $"canonical is {canonical}";
        else if (Uri.UnescapeDataString(uri.PathAndQuery) != Uri.UnescapeDataString(page.Path)) yield return $"canonical is {canonical}";

        var languages = page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang"));
        if (!languages.Order(StringComparer.Ordinal).SequenceEqual(["en", "id", "x-default"], StringComparer.Ordinal)) yield return $"hreflang {string.Join(' ', languages)}";
        if (page.Document.QuerySelectorAll("a[href=''], a:not([href])").Length > 0) yield return "a link that leads nowhere";
    }

    private static IEnumerable<string> Pictures(SitePage page) =>
        from image in page.Document.QuerySelectorAll("img")
        from name in (string[])["alt", "width", "height"]
        where !image.HasAttribute(name)
        select $"picture without {name}: {image.OuterHtml}";

    private static IEnumerable<string> Scripts(SitePage page)
    {
        foreach (var element in page.Document.All)
        {
            if (element.HasAttribute("style")) yield return $"inline style: {element.OuterHtml[..60]}";
            if (element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))) yield return $"inline handler: {element.OuterHtml[..60]}";
        }

        foreach (var script in page.Document.Scripts.Where(IsRun)) yield return $"inline script: {script.OuterHtml}";
        if (page.Document.QuerySelector("main style, head style") is not null) yield return "style element";
        var elsewhere = page.Document.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=preload]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).Where(address => !IsOurs(address));
        foreach (var address in elsewhere) yield return $"asks somebody else: {address}";
    }

    // The blurred placeholder of a picture whose sizes are still being made lies in the page itself.
    private static bool IsOurs(string address) =>
        address.StartsWith("data:image/", StringComparison.Ordinal) || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal));

    // A data block is not run: HTML, section 4.12.1.
    private static bool IsRun(IHtmlScriptElement script) => script.Source is null && script.Type != "application/ld+json";

    private static IEnumerable<string> Data(SitePage page)
    {
        foreach (var block in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var root = JsonDocument.Parse(block.TextContent).RootElement;
            if (root.GetProperty("@context").GetString() != "https://schema.org") yield return "data without vocabulary";
            if (string.IsNullOrEmpty(root.GetProperty("@type").GetString())) yield return "data without type";
        }
    }

    private static IEnumerable<string> Structure(SitePage page)
    {
        var twice = page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(ids => ids.Count() > 1).Select(ids => ids.Key);
        foreach (var id in twice) yield return $"two elements are called {id}";

        var before = 1;
        foreach (var heading in page.Document.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var level = heading.TagName[1] - '0';
            if (level > before + 1) yield return $"h{before} is followed by h{level}: {heading.TextContent.Trim()}";
            before = level;
        }

        var broken = page.Document.QuerySelectorAll("[aria-labelledby]").Where(e => page.Document.GetElementById(e.GetAttribute("aria-labelledby")!) is null);
        foreach (var element in broken) yield return $"labelled by nothing: {element.GetAttribute("aria-labelledby")}";
    }
}
