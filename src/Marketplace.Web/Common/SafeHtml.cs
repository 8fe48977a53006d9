using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using Ganss.Xss;
using Marketplace.Core.Common;
using Microsoft.AspNetCore.Html;

namespace Marketplace.Web.Common;

/// <summary>Lets only the plain marks of a text through, whoever wrote it.</summary>
public sealed class SafeHtml
{
    private static readonly string[] Tags =
    [
        "p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "b", "em", "i", "s", "sub", "sup", "br", "hr", "blockquote", "cite", "code",
        "pre", "abbr", "dl", "dt", "dd", "figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
    ];

    private static readonly string[] Attributes =
        ["href", "title", "lang", "hreflang", "rel", "src", "alt", "width", "height", "loading", "colspan", "rowspan", "scope", "cite"];

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    private readonly HtmlSanitizer _sanitizer = Sanitizer();

    // A text that has not changed is the same string in the content cache, so it is washed once.
    private readonly ConditionalWeakTable<string, HtmlString> _washed = [];
    private readonly ConditionalWeakTable<string, LongText> _long = [];

    /// <summary>The text without scripts, styles, frames, forms and headings of the first level; its words stay.</summary>
    public IHtmlContent Wash(string? html) =>
        string.IsNullOrWhiteSpace(html) ? HtmlString.Empty : _washed.GetValue(html, text => new HtmlString(_sanitizer.Sanitize(text)));

    /// <summary>The same for a long text, whose headings of the second level can be led to.</summary>
    public LongText WashLong(string? html) => string.IsNullOrWhiteSpace(html) ? LongText.Empty : _long.GetValue(html, Chaptered);

    private LongText Chaptered(string html)
    {
        using var text = _sanitizer.SanitizeDom(html);
        var chapters = new List<Chapter>();
        foreach (var heading in text.QuerySelectorAll("h2")) chapters.Add(Mark(heading, chapters));
        return new(new HtmlString(text.Body!.InnerHtml), chapters);
    }

    // With a beginning of their own, so that no heading takes the name of a part of the page.
    private static Chapter Mark(IElement heading, List<Chapter> before)
    {
        heading.Id = Slug.Unique("text-" + Slug.From(heading.TextContent), id => before.Exists(chapter => chapter.Id == id));
        return new(heading.Id, heading.TextContent);
    }

    private static HtmlSanitizer Sanitizer()
    {
        var rules = new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Tags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(Schemes, StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src", "cite"], StringComparer.OrdinalIgnoreCase),
        };
        var sanitizer = new HtmlSanitizer(rules);
        sanitizer.RemovingTag += (_, e) => e.Cancel = KeepsWords(e);
        return sanitizer;
    }

    // A tag that is merely unknown leaves its words behind; what is code or a frame goes whole.
    private static bool KeepsWords(RemovingTagEventArgs removing)
    {
        if (removing.Tag.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "template" or "noscript" or "svg" or "math") return false;
        removing.Tag.Replace([.. removing.Tag.ChildNodes]);
        return true;
    }
}
