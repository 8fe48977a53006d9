using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Web.Cms.ContentModel;

/// <summary>The table of articles that editors see below the news list: newest publication date first.</summary>
internal sealed class NewsCollectionView(
    IDataTypeService dataTypes, PropertyEditorCollection editors, IConfigurationEditorJsonSerializer serializer)
{
    private const string EditorAlias = "Umbraco.ListView";

    /// <summary>Ours where the collection editor is installed, else the collection view that comes with Umbraco.</summary>
    public async Task<Guid> KeyAsync() =>
        await dataTypes.GetAsync(DataTypeKeys.ListOfNews) is null ? DataTypeKeys.ListOfChildren : DataTypeKeys.ListOfNews;

    public async Task EnsureAsync()
    {
        if (!editors.TryGet(EditorAlias, out var editor) || await dataTypes.GetAsync(DataTypeKeys.ListOfNews) is not null)
            return;

        var dataType = new DataType(editor, serializer)
        {
            Key = DataTypeKeys.ListOfNews,
            Name = "List of news",
            EditorUiAlias = "Umb.PropertyEditorUi.Collection",
            DatabaseType = ValueStorageType.Nvarchar,
            ConfigurationData = Configuration(),
        };
        var created = await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey);
        if (created.Status != DataTypeOperationStatus.Success)
            throw new InvalidOperationException($"The data type {dataType.Name} could not be created: {created.Status}.");
    }

    private static Dictionary<string, object> Configuration() => new(StringComparer.Ordinal)
    {
        ["pageSize"] = 50,
        ["orderBy"] = "publishedDate",
        ["orderDirection"] = "desc",
        ["layouts"] = new object[] { TableLayout() },
        ["includeProperties"] = new object[] { Column("publishedDate", "Publication date", isSystem: false), Column("updateDate", "Last edited", isSystem: true) },
    };

    private static Dictionary<string, object> TableLayout() => new(StringComparer.Ordinal)
    {
        ["name"] = "List",
        ["collectionView"] = "Umb.CollectionView.Document.Table",
        ["icon"] = "icon-list",
        ["isSystem"] = true,
        ["selected"] = true,
    };

    private static Dictionary<string, object> Column(string alias, string header, bool isSystem) => new(StringComparer.Ordinal)
    {
        ["alias"] = alias,
        ["header"] = header,
        ["isSystem"] = isSystem,
    };
}
