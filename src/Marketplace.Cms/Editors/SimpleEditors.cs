using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace Marketplace.Cms.Editors;

/// <summary>Yes or no.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
public sealed class TrueFalseEditor(IDataValueEditorFactory factory) : DataEditor(factory);

/// <summary>A date, with or without a time.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
public sealed class DateTimeEditor(IDataValueEditorFactory factory) : DataEditor(factory);
