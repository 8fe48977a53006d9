using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace Marketplace.Cms.Repositories;

/// <summary>Loads all types of one kind with their groups, properties, compositions and allowed children.</summary>
internal sealed class ContentTypeReader(EfScopeProvider scopes, IShortStringHelper strings)
{
    public IReadOnlyList<T> Load<T>(Guid objectType, Func<IShortStringHelper, int, T> create)
        where T : ContentTypeCompositionBase
    {
        var parts = LoadParts();
        var rows = (from type in scopes.Db.ContentTypes.AsNoTracking()
                    join node in scopes.Db.Nodes on type.NodeId equals node.Id
                    where node.ObjectType == objectType
                    orderby node.Id
                    select new { type, node }).ToList();
        var types = rows.ToDictionary(x => x.node.Id, x => Build(create(strings, x.node.ParentId), x.type, x.node, parts));
        Link(types, parts);
        return [.. types.Values];
    }

    private T Build<T>(T entity, ContentTypeRow type, NodeRow node, Parts parts)
        where T : ContentTypeCompositionBase
    {
        entity.DisableChangeTracking();
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.Alias = type.Alias;
        entity.Name = node.Text;
        entity.Icon = type.Icon;
        entity.Thumbnail = type.Thumbnail;
        entity.Description = type.Description;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        entity.CreatorId = node.UserId ?? -1;
        entity.Trashed = node.Trashed;
        entity.CreateDate = entity.UpdateDate = node.CreateDate;
        entity.AllowedAsRoot = type.AllowAtRoot;
        entity.ListView = type.ListView;
        entity.IsElement = type.IsElement;
        entity.Variations = (ContentVariation)type.Variations;
        AddProperties(entity, parts);
        AddPolicy(entity, parts);
        return entity;
    }

    private void AddProperties(ContentTypeCompositionBase entity, Parts parts)
    {
        var properties = parts.Properties[entity.Id].ToList();
        PropertyTypeCollection Of(int? group) =>
            new(entity.SupportsPublishing, properties.Where(x => x.Row.GroupId == group).Select(x => Property(x, entity.SupportsPublishing)));

        entity.PropertyGroups = new PropertyGroupCollection(parts.Groups[entity.Id].Select(x => Group(x, Of(x.Id))));
        entity.NoGroupPropertyTypes = Of(null);
    }

    private static PropertyGroup Group(PropertyGroupRow row, PropertyTypeCollection properties)
    {
        var group = new PropertyGroup(properties)
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Text,
            Alias = row.Alias,
            SortOrder = row.SortOrder,
            Type = (PropertyGroupType)row.Type,
        };
        group.ResetDirtyProperties(false);
        return group;
    }

    private PropertyType Property(TypedProperty property, bool supportsPublishing)
    {
        var (row, dataType, dataTypeKey) = property;
        var storage = Enum.Parse<ValueStorageType>(dataType.DatabaseType, ignoreCase: true);
        var type = new PropertyType(strings, dataType.EditorAlias, storage, forceValueStorageType: true, row.Alias)
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name ?? row.Alias,
            DataTypeId = row.DataTypeId,
            DataTypeKey = dataTypeKey,
            Mandatory = row.Mandatory,
            MandatoryMessage = row.MandatoryMessage,
            ValidationRegExp = row.ValidationRegExp,
            ValidationRegExpMessage = row.ValidationRegExpMessage,
            Description = row.Description,
            SortOrder = row.SortOrder,
            LabelOnTop = row.LabelOnTop,
            Variations = (ContentVariation)row.Variations,
            SupportsPublishing = supportsPublishing,
        };
        if (row.GroupId is { } group)
        {
            type.PropertyGroupId = new Lazy<int>(group);
        }

        type.ResetDirtyProperties(false);
        return type;
    }

    private static void AddPolicy(ContentTypeCompositionBase entity, Parts parts)
    {
        if (entity is IContentType document)
        {
            var policy = parts.Policies.GetValueOrDefault(entity.Id);
            document.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = policy?.PreventCleanup ?? false,
                KeepAllVersionsNewerThanDays = policy?.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = policy?.KeepLatestVersionPerDayForDays,
            };
            document.HistoryCleanup.ResetDirtyProperties(false); // else every type that was read counts as changed
        }
    }

    private static void Link<T>(Dictionary<int, T> types, Parts parts)
        where T : ContentTypeCompositionBase
    {
        foreach (var row in parts.Compositions)
        {
            if (types.TryGetValue(row.ChildId, out var child) && types.TryGetValue(row.ParentId, out var parent))
            {
                child.AddContentType(parent);
            }
        }

        foreach (var type in types.Values)
        {
            type.AllowedContentTypes = parts.Allowed[type.Id].Where(x => types.ContainsKey(x.AllowedId))
                .Select(x => new ContentTypeSort(types[x.AllowedId].Key, x.SortOrder, types[x.AllowedId].Alias)).ToList();
            type.ResetDirtyProperties(false);
            type.EnableChangeTracking();
        }
    }

    private Parts LoadParts()
    {
        var db = scopes.Db;
        var properties = from property in db.PropertyTypes.AsNoTracking()
                         join dataType in db.DataTypes on property.DataTypeId equals dataType.NodeId
                         join node in db.Nodes on dataType.NodeId equals node.Id
                         orderby property.SortOrder, property.Id
                         select new { property, dataType, node.Key };
        return new Parts(
            db.PropertyGroups.AsNoTracking().OrderBy(x => x.SortOrder).ToList().ToLookup(x => x.ContentTypeId),
            properties.ToList().ToLookup(x => x.property.ContentTypeId, x => new TypedProperty(x.property, x.dataType, x.Key)),
            db.Compositions.AsNoTracking().ToList(),
            db.AllowedTypes.AsNoTracking().OrderBy(x => x.SortOrder).ToList().ToLookup(x => x.TypeId),
            db.CleanupPolicies.AsNoTracking().ToDictionary(x => x.ContentTypeId));
    }

    private sealed record TypedProperty(PropertyTypeRow Row, DataTypeRow DataType, Guid DataTypeKey);

    private sealed record Parts(
        ILookup<int, PropertyGroupRow> Groups,
        ILookup<int, TypedProperty> Properties,
        List<CompositionRow> Compositions,
        ILookup<int, AllowedTypeRow> Allowed,
        Dictionary<int, CleanupPolicyRow> Policies);
}
