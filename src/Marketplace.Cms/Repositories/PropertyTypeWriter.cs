using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Cms.Repositories;

/// <summary>The groups and properties of a type.</summary>
internal sealed class PropertyTypeWriter(EfScopeProvider scopes)
{
    public void Write(IContentTypeComposition type)
    {
        DeleteRemoved(type);
        foreach (var group in type.PropertyGroups)
        {
            WriteGroup(type.Id, group);
        }

        DeleteRemovedGroups(type);
        foreach (var property in type.PropertyTypes)
        {
            WriteProperty(type.Id, property);
        }
    }

    public void DeleteAll(int typeId)
    {
        var db = scopes.Writable;
        Delete(db.PropertyTypes.Where(x => x.ContentTypeId == typeId).Select(x => x.Id).ToList());
        db.PropertyGroups.Where(x => x.ContentTypeId == typeId).ExecuteDelete();
    }

    /// <summary>Deletes the values of some properties in all content of one type.</summary>
    public void DeleteValues(int contentTypeId, List<int> propertyTypeIds)
    {
        var db = scopes.Writable;
        var versions = from content in db.Contents
                       join version in db.ContentVersions on content.NodeId equals version.NodeId
                       where content.ContentTypeId == contentTypeId
                       select version.Id;
        db.PropertyData.Where(x => propertyTypeIds.Contains(x.PropertyTypeId) && versions.Contains(x.VersionId)).ExecuteDelete();
    }

    private void DeleteRemoved(IContentTypeComposition type)
    {
        var kept = type.PropertyTypes.Where(x => x.HasIdentity).Select(x => x.Id).ToList();
        Delete(scopes.Writable.PropertyTypes.Where(x => x.ContentTypeId == type.Id && !kept.Contains(x.Id)).Select(x => x.Id).ToList());
    }

    private void Delete(List<int> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var db = scopes.Writable;
        db.PropertyData.Where(x => ids.Contains(x.PropertyTypeId)).ExecuteDelete();
        db.TagRelations.Where(x => ids.Contains(x.PropertyTypeId)).ExecuteDelete();
        db.MemberTypeProperties.Where(x => ids.Contains(x.PropertyTypeId)).ExecuteDelete();
        db.PropertyTypes.Where(x => ids.Contains(x.Id)).ExecuteDelete();
    }

    private void WriteGroup(int typeId, PropertyGroup group)
    {
        var db = scopes.Writable;
        var row = group.HasIdentity
            ? db.PropertyGroups.Single(x => x.Id == group.Id)
            : db.PropertyGroups.Add(new PropertyGroupRow { Key = group.Key == Guid.Empty ? Guid.NewGuid() : group.Key, ContentTypeId = typeId }).Entity;
        row.Type = (short)group.Type;
        row.Text = group.Name ?? group.Alias;
        row.Alias = group.Alias;
        row.SortOrder = group.SortOrder;
        db.SaveChanges();
        (group.Id, group.Key) = (row.Id, row.Key);
        foreach (var property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
        {
            property.PropertyGroupId = new Lazy<int>(row.Id);
        }
    }

    private void DeleteRemovedGroups(IContentTypeComposition type)
    {
        var db = scopes.Writable;
        var kept = type.PropertyGroups.Select(x => x.Id).ToList();
        db.PropertyTypes.Where(x => x.ContentTypeId == type.Id && x.GroupId != null && !kept.Contains(x.GroupId.Value))
            .ExecuteUpdate(set => set.SetProperty(x => x.GroupId, (int?)null));
        db.PropertyGroups.Where(x => x.ContentTypeId == type.Id && !kept.Contains(x.Id)).ExecuteDelete();
    }

    private void WriteProperty(int typeId, IPropertyType property)
    {
        var db = scopes.Writable;
        var row = property.HasIdentity
            ? db.PropertyTypes.Single(x => x.Id == property.Id)
            : db.PropertyTypes.Add(new PropertyTypeRow { Key = property.Key == Guid.Empty ? Guid.NewGuid() : property.Key, ContentTypeId = typeId }).Entity;
        row.DataTypeId = DataTypeId(property);
        row.GroupId = property.PropertyGroupId?.Value is > 0 and var group ? group : null;
        row.Alias = property.Alias;
        row.Name = property.Name;
        row.SortOrder = property.SortOrder;
        row.Mandatory = property.Mandatory;
        row.MandatoryMessage = property.MandatoryMessage;
        row.ValidationRegExp = property.ValidationRegExp;
        row.ValidationRegExpMessage = property.ValidationRegExpMessage;
        row.Description = property.Description;
        row.LabelOnTop = property.LabelOnTop;
        row.Variations = (byte)property.Variations;
        db.SaveChanges();
        (property.Id, property.Key, property.DataTypeId) = (row.Id, row.Key, row.DataTypeId);
    }

    private int DataTypeId(IPropertyType property)
    {
        if (property.DataTypeId != 0)
        {
            return property.DataTypeId;
        }

        var byKey = scopes.Db.Nodes.Where(x => x.Key == property.DataTypeKey).Select(x => (int?)x.Id).FirstOrDefault();
        return byKey
            ?? scopes.Db.DataTypes.Where(x => x.EditorAlias == property.PropertyEditorAlias).OrderBy(x => x.NodeId).Select(x => (int?)x.NodeId).FirstOrDefault()
            ?? throw new InvalidOperationException($"The property {property.Alias} has no data type: none uses {property.PropertyEditorAlias}.");
    }
}
