using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Keeps the tag tables in step with the tag properties of what is published.</summary>
internal sealed class TagStore(
    ITagRepository tags, ILanguageRepository languages, IDataTypeRepository dataTypes, Lazy<PropertyEditorCollection> editors)
{
    public void Assign(IContentBase item)
    {
        foreach (var property in item.Properties)
        {
            if (editors.Value.TryGet(property.PropertyType.PropertyEditorAlias, out var editor) && editor.GetValueEditor() is IDataValueTags reader)
            {
                tags.Assign(item.Id, property.PropertyTypeId, Tags(property, reader));
            }
        }
    }

    public void RemoveAll(int contentId) => tags.RemoveAll(contentId);

    private List<ITag> Tags(IProperty property, IDataValueTags reader)
    {
        var configuration = dataTypes.Get(property.PropertyType.DataTypeId)?.ConfigurationObject;
        var values = property.Values.Where(x => property.PropertyType.VariesByCulture() == (x.Culture is not null));
        return values.SelectMany(x => reader.GetTags(x.EditedValue, configuration, languages.GetIdByIsoCode(x.Culture))).ToList();
    }
}
