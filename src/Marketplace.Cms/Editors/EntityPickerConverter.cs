using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Marketplace.Cms.Editors;

/// <summary>Turns stored picks of things that are no content into their ids, with the source they were picked from.</summary>
[DefaultPropertyValueConverter]
public sealed class EntityPickerConverter(IJsonSerializer json) : PropertyValueConverterBase
{
    /// <inheritdoc/>
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.EntityDataPicker;

    /// <inheritdoc/>
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(EntityDataPickerValue);

    /// <inheritdoc/>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    /// <inheritdoc/>
    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is string text && json.TryDeserialize<Picks>(text, out var picks)
            ? new EntityDataPickerValue { Ids = picks.Ids ?? [], DataSource = Source(propertyType) }
            : null;

    private static string Source(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<EntityDataPickerConfiguration>()?.DataSource ?? "";

    private sealed record Picks(string[]? Ids);
}
