using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace Marketplace.Cms.Editors;

/// <summary>Turns stored rich text into markup whose links and pictures lead where their targets are now.</summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
public sealed class RichTextConverter(HtmlLocalLinkParser links, HtmlUrlParser urls, HtmlImageSourceParser images) : PropertyValueConverterBase
{
    /// <inheritdoc/>
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    /// <inheritdoc/>
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    /// <inheritdoc/>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc/>
    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => null,
        PropertyValueLevel.Inter => value is string markup && !string.IsNullOrWhiteSpace(markup),
        _ => value is IHtmlEncodedString html && !string.IsNullOrWhiteSpace(html.ToHtmlString()),
    };

    /// <inheritdoc/>
    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        Markup(source?.ToString());

    /// <inheritdoc/>
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        new HtmlEncodedString(images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(inter as string ?? ""))));

    private static string? Markup(string? source)
    {
        if (source is null || !source.TrimStart().StartsWith('{'))
        {
            return source;
        }

        using var json = JsonDocument.Parse(source);
        return json.RootElement.TryGetProperty("markup", out var markup) ? markup.GetString() : null;
    }
}
