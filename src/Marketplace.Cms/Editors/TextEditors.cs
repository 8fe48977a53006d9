using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Marketplace.Cms.Editors;

/// <summary>A line of text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
public sealed class TextBoxEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory)
{
    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(files);
}

/// <summary>Lines of text without formatting.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class TextAreaEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory)
{
    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextAreaConfigurationEditor(files);
}

/// <summary>Formatted text, stored as JSON with markup and blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class RichTextEditor(IDataValueEditorFactory factory, IIOHelper files) : DataEditor(factory)
{
    /// <inheritdoc/>
    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(files);
}
