using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Marketplace.Cms.Editors;

/// <summary>Picks media, stored as a JSON list of picks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MediaPicker3, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class MediaPickerEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory)
{
    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new MediaPicker3ConfigurationEditor(files);
}

/// <summary>The file of a media item, stored as its path.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
public sealed class UploadFieldEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory), IMediaUrlGenerator
{
    /// <inheritdoc/>
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? value?.ToString() : null;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(files);
}

/// <summary>The file of a picture, stored as JSON with its path, focal point and crops.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class ImageCropperEditor(IDataValueEditorFactory factory) : DataEditor(factory), IMediaUrlGenerator
{
    /// <inheritdoc/>
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? Source(value?.ToString()) : null;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    private static string? Source(string? value)
    {
        if (value is null || !value.StartsWith('{'))
        {
            return value;
        }

        using var json = JsonDocument.Parse(value);
        return json.RootElement.TryGetProperty("src", out var source) ? source.GetString() : null;
    }
}
