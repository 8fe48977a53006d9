using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Cms.Editors;

/// <summary>Words that group content, kept in the tag tables as well.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class TagsEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory)
{
    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new TagConfigurationEditor(files);

    /// <inheritdoc/>
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TagsValueEditor>(Attribute!);
}

/// <summary>Stores tags as the data type says, as a JSON list or separated, and tells which they are.</summary>
public sealed class TagsValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper files, DataEditorAttribute attribute, IDataTypeConfigurationCache configurations)
    : DataValueEditor(strings, json, files, attribute), IDataValueTags
{
    private readonly IJsonSerializer _json = json;

    /// <inheritdoc/>
    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        var configuration = Of(dataTypeConfiguration);
        return Parse(value, configuration).Select(x => new Tag { Group = configuration.Group, Text = x, LanguageId = languageId });
    }

    /// <inheritdoc/>
    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Parse(property.GetValue(culture, segment), Of(configurations.GetConfiguration(property.PropertyType.DataTypeKey))) is { Count: > 0 } tags ? tags : null;

    /// <inheritdoc/>
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var tags = (editorValue.Value as IEnumerable<object> ?? []).OfType<string>().Select(x => x.Trim()).Where(x => x.Length > 0).ToList();
        var configuration = Of(editorValue.DataTypeConfiguration);
        return tags.Count == 0 ? null : configuration.StorageType == TagsStorageType.Json
            ? _json.Serialize(tags)
            : string.Join(configuration.Delimiter, tags);
    }

    private static TagConfiguration Of(object? configuration)
    {
        var tags = ConfigurationEditor.ConfigurationAs<TagConfiguration>(configuration) ?? new TagConfiguration();
        tags.Delimiter = tags.Delimiter == default ? ',' : tags.Delimiter;
        return tags;
    }

    private List<string> Parse(object? value, TagConfiguration configuration)
    {
        var text = value?.ToString();
        var tags = string.IsNullOrWhiteSpace(text) ? []
            : configuration.StorageType == TagsStorageType.Json ? text.DetectIsJson() ? _json.Deserialize<string[]>(text) : []
            : text.Split(configuration.Delimiter);
        return [.. (tags ?? []).Select(x => x.Trim()).Where(x => x.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
