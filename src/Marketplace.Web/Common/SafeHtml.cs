using System.Runtime.CompilerServices;
using Ganss.Xss;
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

    /// <summary>The text without scripts, styles, frames, forms and headings of the first level; its words stay.</summary>
    public IHtmlContent Wash(string? html) =>
        string.IsNullOrWhiteSpace(html) ? HtmlString.Empty : _washed.GetValue(html, text => new HtmlString(_sanitizer.Sanitize(text)));

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
