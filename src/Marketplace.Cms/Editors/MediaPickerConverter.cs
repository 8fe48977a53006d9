using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Marketplace.Cms.Editors;

/// <summary>Turns stored picks into the media items that still exist: one, or a list where several may be picked.</summary>
public sealed class MediaPickerConverter(Lazy<IPublishedMediaCache> media, IJsonSerializer json) : PropertyValueConverterBase
{
    /// <inheritdoc/>
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    /// <inheritdoc/>
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsMultiple(propertyType) ? typeof(IEnumerable<IPublishedContent>) : typeof(IPublishedContent);

    /// <inheritdoc/>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc/>
    public override bool? IsValue(object? value, PropertyValueLevel level) =>
        level == PropertyValueLevel.Source ? value?.ToString() is { Length: > 2 } : null;

    /// <inheritdoc/>
    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source?.ToString() is { Length: > 2 } text ? json.Deserialize<Pick[]>(text) : null;

    /// <inheritdoc/>
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var items = (inter as Pick[] ?? []).Select(x => media.Value.GetById(preview, x.MediaKey)).WhereNotNull();
        return IsMultiple(propertyType) ? items.ToList() : items.FirstOrDefault();
    }

    private static bool IsMultiple(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Multiple == true;

    private sealed record Pick(Guid Key, Guid MediaKey);
}
