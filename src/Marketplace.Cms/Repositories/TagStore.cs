using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Keeps the tag tables in step with the tag properties of what is published.</summary>
internal sealed class TagStore(
    ITagRepository tags, ILanguageRepository languages, Lazy<PropertyEditorCollection> editors, Lazy<IDataTypeService> dataTypes, IJsonSerializer json)
{
    public void Assign(IContentBase item)
    {
        foreach (var property in item.Properties)
        {
            if (property.GetTagConfiguration(editors.Value, dataTypes.Value) is { } configuration)
            {
                tags.Assign(item.Id, property.PropertyTypeId, Tags(property, configuration.Group));
            }
        }
    }

    public void RemoveAll(int contentId) => tags.RemoveAll(contentId);

    private List<ITag> Tags(IProperty property, string group)
    {
        var cultures = property.PropertyType.VariesByCulture() ? property.Values.Select(x => x.Culture).WhereNotNull().Distinct() : [null];
        return [.. from culture in cultures
                   from text in property.GetTagsValue(editors.Value, dataTypes.Value, json, culture)
                   select new Tag { Group = group, Text = text, LanguageId = languages.GetIdByIsoCode(culture) }];
    }
}
