using Marketplace.Web.Common.Languages;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Marketplace.Web.Common.Content;

/// <summary>Where pages of content are found: an untranslated one under its parent's English address, by its Indonesian name.</summary>
public sealed class ContentAddresses(IDocumentUrlService urls)
{
    /// <summary>The path of a page in a language; every published page has one in both.</summary>
    public string Path(IPublishedContent content, SiteLanguage language)
    {
        if (content.Cultures.ContainsKey(language.Culture)) return WithoutSlash(content.Url(language.Culture));
        var above = content.Parent() is { } parent ? Path(parent, language) : language.Home;
        return $"{above.TrimEnd('/')}/{Segment(content, SiteLanguage.Indonesian)}";
    }

    /// <summary>The page below another that a segment of an address means.</summary>
    public IPublishedContent? Below(IPublishedContent parent, string segment, SiteLanguage language) => parent
        .Children(SiteLanguage.Indonesian.Culture)
        .FirstOrDefault(child => string.Equals(Segment(child, language), segment, StringComparison.OrdinalIgnoreCase));

    private string? Segment(IPublishedContent content, SiteLanguage language)
    {
        var culture = content.Cultures.ContainsKey(language.Culture) ? language.Culture : SiteLanguage.Indonesian.Culture;
        return urls.GetUrlSegment(content.Key, culture, isDraft: false);
    }

    private static string WithoutSlash(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
