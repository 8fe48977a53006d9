using Marketplace.Web.Common.Languages;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Web.Common.Content;

/// <summary>A page of content in a language, or in Indonesian where nobody has translated it yet.</summary>
public sealed class ContentPage(IPublishedContent content, SiteLanguage language, ContentAddresses addresses)
{
    private string Culture => IsTranslated ? language.Culture : SiteLanguage.Indonesian.Culture;

    public IPublishedContent Content => content;

    public bool IsTranslated => content.Cultures.ContainsKey(language.Culture);

    /// <summary>The language of its words, for the HTML attribute "lang"; null where it is the page's own.</summary>
    public string? Lang => IsTranslated ? null : SiteLanguage.Indonesian.Tag;

    public string Path => PathIn(language);

    public string Name => content.Name(Culture);

    public string PathIn(SiteLanguage other) => addresses.Path(content, other);

    /// <summary>A text field; empty where nothing is written.</summary>
    public string Text(string alias) => content.Value<string>(alias, Culture)?.Trim() ?? "";

    /// <summary>A text field; null where nothing is written.</summary>
    public string? Maybe(string alias) => Text(alias) is { Length: > 0 } text ? text : null;

    /// <summary>The title, or the name where it has none.</summary>
    public string Title => Maybe("title") ?? Name;

    /// <summary>A rich text as it is stored: to be washed before it is shown.</summary>
    public string? Html(string alias) => content.Value<IHtmlEncodedString>(alias, Culture)?.ToHtmlString();

    /// <summary>A field of several words.</summary>
    public IReadOnlyList<string> Words(string alias) => [.. content.Value<IEnumerable<string>>(alias, Culture) ?? []];

    /// <summary>A field that is the same in every language.</summary>
    public T? Shared<T>(string alias) => content.Value<T>(alias);

    /// <summary>Another page in the same language.</summary>
    public ContentPage Beside(IPublishedContent other) => new(other, language, addresses);

    /// <summary>The pages above, from the highest under the home page down.</summary>
    public IEnumerable<ContentPage> Above() => content.Ancestors().Reverse().Skip(1).Select(Beside);

    /// <summary>The pages below, in their order, in the same language.</summary>
    public IEnumerable<ContentPage> Children() =>
        content.Children(SiteLanguage.Indonesian.Culture).Select(Beside);
}
