using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Marketplace.Web.Cms.ContentModel;

/// <summary>Gives a document type of the database the shape that its definition asks for.</summary>
internal sealed partial class DocumentTypeShape(
    IDataTypeService dataTypes, IShortStringHelper strings, NewsCollectionView newsCollection, ILogger<DocumentTypeShape> logger)
{
    public IContentType Create(DocumentTypeDefinition definition) =>
        new ContentType(strings, -1) { Key = definition.Key, Alias = definition.Alias, Variations = ContentVariation.Culture };

    public async Task ApplyAsync(DocumentTypeDefinition definition, IContentType type)
    {
        type.Name = definition.Name;
        type.Icon = definition.Icon;
        type.Description = definition.Description;
        type.AllowedAsRoot = definition.AllowedAtRoot;
        type.ListView = definition.ListsChildren ? await newsCollection.KeyAsync() : type.ListView;
        type.Variations = ContentVariation.Culture;
        for (var i = 0; i < definition.Properties.Count; i++)
            await ApplyAsync(definition, definition.Properties[i], type, sortOrder: i);
    }

    private async Task ApplyAsync(DocumentTypeDefinition definition, PropertyDefinition wanted, IContentType type, int sortOrder)
    {
        var key = definition.PropertyKey(wanted.Alias);
        var property = type.PropertyTypes.FirstOrDefault(candidate => candidate.Key == key);
        if (property is null && type.PropertyTypeExists(wanted.Alias))
        {
            LogAliasTaken(definition.Alias, wanted.Alias);
            return;
        }

        var dataType = await DataTypeAsync(wanted, definition);
        property ??= Add(wanted, key, dataType, type);
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.Name = wanted.Name;
        property.Description = wanted.Description;
        property.Mandatory = wanted.Mandatory;
        property.Variations = wanted.Variations;
        property.SortOrder = sortOrder;
    }

    private PropertyType Add(PropertyDefinition wanted, Guid key, IDataType dataType, IContentType type)
    {
        var property = new PropertyType(strings, dataType, wanted.Alias) { Key = key };
        type.AddPropertyType(property, wanted.Tab.Alias, wanted.Tab.Name);
        var tab = type.PropertyGroups[wanted.Tab.Alias];
        tab.Type = PropertyGroupType.Tab;
        tab.SortOrder = wanted.Tab.SortOrder;
        return property;
    }

    private async Task<IDataType> DataTypeAsync(PropertyDefinition wanted, DocumentTypeDefinition definition) =>
        await dataTypes.GetAsync(wanted.DataType) ?? throw new InvalidOperationException(
            $"The field {definition.Alias}.{wanted.Alias} needs the data type {wanted.DataType}, which comes with Umbraco and is missing from this database.");

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The document type {Type} has a field {Property} that is not ours; it is left as it is")]
    private partial void LogAliasTaken(string type, string property);
}
