using System.Data;
using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Data types: an editor with its configuration.</summary>
internal sealed class DataTypeRepository(
    EfScopeProvider scopes,
    SetCache cache,
    NodeStore nodes,
    Lazy<PropertyEditorCollection> editors,
    IConfigurationEditorJsonSerializer json,
    IDataValueEditorFactory valueEditors)
    : FullSetRepository<IDataType>(scopes, cache), IDataTypeRepository
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.DataType;

    /// <summary>Throws <see cref="DuplicateNameException"/> where another data type has the name.</summary>
    public void Save(IDataType entity)
    {
        Forget();
        RefuseDuplicateName(entity);
        var db = Scopes.Writable;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            nodes.Update(entity);
        }
        else
        {
            entity.AddingEntity();
            nodes.Insert(entity, ObjectType);
            db.DataTypes.Add(new DataTypeRow { NodeId = entity.Id });
            db.SaveChanges();
        }

        var row = db.DataTypes.Single(x => x.NodeId == entity.Id);
        row.EditorAlias = entity.EditorAlias;
        row.EditorUiAlias = entity.EditorUiAlias;
        row.DatabaseType = entity.DatabaseType.ToString();
        row.Configuration = entity.Editor?.GetConfigurationEditor().ToDatabase(entity.ConfigurationData, json);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.ResetDirtyProperties();
        Forget();
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> where a property still uses the data type.</summary>
    public void Delete(IDataType entity)
    {
        Forget();
        var (db, id) = (Scopes.Writable, entity.Id);
        if (db.PropertyTypes.Any(x => x.DataTypeId == id))
        {
            throw new InvalidOperationException($"The data type {entity.Name} is in use.");
        }

        db.DataTypes.Where(x => x.NodeId == id).ExecuteDelete();
        nodes.Delete(id);
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var moved = new List<MoveEventInfo<IDataType>> { new(toMove, toMove.Path, container?.Id ?? Constants.System.Root, container?.Key) };
        toMove.ParentId = container?.Id ?? Constants.System.Root;
        nodes.MoveUnder(toMove, ObjectType);
        Save(toMove);
        return moved;
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id)
    {
        var usages = from property in Scopes.Db.PropertyTypes.AsNoTracking()
                     join node in Scopes.Db.Nodes on property.ContentTypeId equals node.Id
                     where property.DataTypeId == id
                     select new { property.Alias, node.Key, node.ObjectType };
        return usages.ToList().GroupBy(x => (x.Key, x.ObjectType!.Value)).ToDictionary(
            x => (Udi)new GuidUdi(ObjectTypes.GetUdiType(x.Key.Value), x.Key.Key), x => x.Select(y => y.Alias));
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
    {
        var key = All().FirstOrDefault(x => x.Id == id)?.Key;
        var usages = from type in Scopes.Db.ContentTypes.AsNoTracking()
                     join node in Scopes.Db.Nodes on type.NodeId equals node.Id
                     where key != null && type.ListView == key
                     select new { node.Key, node.ObjectType };
        return usages.ToList().ToDictionary(
            x => (Udi)new GuidUdi(ObjectTypes.GetUdiType(x.ObjectType!.Value), x.Key), _ => Enumerable.Empty<string>());
    }

    protected override IReadOnlyList<IDataType> Load()
    {
        var rows = from type in Scopes.Db.DataTypes.AsNoTracking()
                   join node in Scopes.Db.Nodes on type.NodeId equals node.Id
                   orderby node.Id
                   select new { type, node };
        return rows.ToList().Select(x => Build(x.type, x.node)).ToList();
    }

    private void RefuseDuplicateName(IDataType entity)
    {
        var (id, name) = (entity.Id, entity.Name);
        if (Scopes.Db.Nodes.Any(x => x.ObjectType == ObjectType && x.Text == name && x.Id != id))
        {
            throw new DuplicateNameException($"A data type with the name {name} already exists");
        }
    }

    private DataType Build(DataTypeRow type, NodeRow node)
    {
        var editor = editors.Value.TryGet(type.EditorAlias, out var known) ? known : new MissingPropertyEditor(type.EditorAlias, valueEditors);
        var entity = new DataType(editor, json, node.ParentId);
        entity.DisableChangeTracking();
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.Name = node.Text;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.CreatorId = node.UserId ?? -1;
        entity.CreateDate = entity.UpdateDate = node.CreateDate;
        entity.DatabaseType = Enum.Parse<ValueStorageType>(type.DatabaseType, ignoreCase: true);
        entity.EditorUiAlias = type.EditorUiAlias;
        entity.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(type.Configuration, json));
        entity.ResetDirtyProperties(false);
        entity.EnableChangeTracking();
        return entity;
    }
}
