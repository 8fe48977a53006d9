using Marketplace.Cms.Database;
using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Repositories;

/// <summary>Light views of anything that has a node, for trees, pickers and paths.</summary>
internal sealed class EntityRepository(EfScopeProvider scopes, EntityBuilder builder, TimeProvider clock) : IEntityRepository
{
    private CmsDb Db => scopes.Db;

    public IEntitySlim? Get(int id) => One(All().Where(x => x.Id == id));

    public IEntitySlim? Get(Guid key) => One(All().Where(x => x.Key == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(All().Where(x => x.Id == id && x.NodeObjectType == objectTypeId));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(All().Where(x => x.Key == key && x.NodeObjectType == objectTypeId));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) =>
        InTreeOrder(All().Where(x => x.NodeObjectType == objectType && (ids.Length == 0 || ids.Contains(x.Id))));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) =>
        InTreeOrder(All().Where(x => x.NodeObjectType == objectType && (keys.Length == 0 || keys.Contains(x.Key))));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => InTreeOrder(All().Apply(query));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        InTreeOrder(All().Apply(query).Where(x => x.NodeObjectType == objectType));

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(Of(objectTypes).Where(x => !x.Trashed), targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(Of(objectTypes).Where(x => x.Trashed), targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    public UmbracoObjectTypes GetObjectType(int id) => ObjectTypeOf(Db.Nodes.Where(x => x.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => ObjectTypeOf(Db.Nodes.Where(x => x.Key == key));

    /// <summary>Reserves an id for a key that something will be saved under; throws <see cref="InvalidOperationException"/> where the key is in use.</summary>
    public int ReserveId(Guid key)
    {
        var db = scopes.Writable;
        var taken = db.Nodes.AsNoTracking().SingleOrDefault(x => x.Key == key);
        if (taken is not null)
        {
            return taken.ObjectType == Constants.ObjectTypes.IdReservation ? taken.Id : throw new InvalidOperationException($"The key {key} is in use.");
        }

        var node = db.Nodes.Add(new NodeRow
        {
            Key = key,
            ParentId = Constants.System.Root,
            Level = 1,
            Path = "-1",
            Text = "RESERVED.ID",
            ObjectType = Constants.ObjectTypes.IdReservation,
            CreateDate = clock.GetUtcNow().UtcDateTime,
        }).Entity;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return node.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(Db.Nodes.Where(x => x.ObjectType == objectType && (ids == null || ids.Length == 0 || ids.Contains(x.Id))));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) =>
        Paths(Db.Nodes.Where(x => x.ObjectType == objectType && (keys.Length == 0 || keys.Contains(x.Key))));

    public bool Exists(int id) => Db.Nodes.Any(x => x.Id == id);

    public bool Exists(Guid key) => Db.Nodes.Any(x => x.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToList();
        return Db.Nodes.Count(x => wanted.Contains(x.Key)) == wanted.Count;
    }

    public bool Exists(Guid key, Guid objectType) => Db.Nodes.Any(x => x.Key == key && x.ObjectType == objectType);

    public bool Exists(int id, Guid objectType) => Db.Nodes.Any(x => x.Id == id && x.ObjectType == objectType);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, Guid objectType, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering) =>
        GetPagedResultsByQuery(query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        var matching = Of(objectTypes).Apply(query).Apply(filter);
        totalRecords = matching.Count();
        return pageSize == 0 ? [] : Many(EntityOrder.By(matching, ordering).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter) => CountByQuery(query, [objectType], filter);

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Of(objectTypes).Apply(query).Apply(filter).Count();

    private IQueryable<EntityRecord> All() => Db.Nodes.AsNoTracking().Select(x => new EntityRecord
    {
        Id = x.Id,
        Key = x.Key,
        ParentId = x.ParentId,
        Level = x.Level,
        Path = x.Path,
        SortOrder = x.SortOrder,
        Trashed = x.Trashed,
        CreatorId = x.UserId ?? -1,
        Name = x.Text,
        NodeObjectType = x.ObjectType ?? Guid.Empty,
        CreateDate = x.CreateDate,
        UpdateDate = Db.ContentVersions.Where(version => version.NodeId == x.Id && version.Current).Select(version => (DateTime?)version.VersionDate).FirstOrDefault() ?? x.CreateDate,
        HasChildren = Db.Nodes.Any(child => child.ParentId == x.Id && child.Id != x.Id),
    });

    private IQueryable<EntityRecord> Of(IEnumerable<Guid> objectTypes)
    {
        var types = objectTypes.ToList();
        return All().Where(x => types.Contains(x.NodeObjectType));
    }

    private List<IEntitySlim> Siblings(
        IQueryable<EntityRecord> all, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
    {
        var parentId = Db.Nodes.Where(x => x.Key == targetKey).Select(x => x.ParentId).Single();
        var keys = EntityOrder.By(all.Apply(filter).Where(x => x.ParentId == parentId), ordering).Select(x => x.Key).ToList();
        var target = keys.IndexOf(targetKey);
        var first = Math.Max(0, target - before);
        var wanted = keys.Skip(first).Take(target - first + after + 1).ToList();
        (totalBefore, totalAfter) = (first, keys.Count - first - wanted.Count);
        return Many(EntityOrder.By(all.Where(x => wanted.Contains(x.Key)), ordering));
    }

    private IEntitySlim? One(IQueryable<EntityRecord> records) => Many(records).FirstOrDefault();

    private List<IEntitySlim> Many(IQueryable<EntityRecord> records) => builder.Build(records.ToList());

    private List<IEntitySlim> InTreeOrder(IQueryable<EntityRecord> records) => Many(EntityOrder.By(records, null));

    private static List<TreeEntityPath> Paths(IQueryable<NodeRow> nodes) =>
        nodes.Select(x => new TreeEntityPath { Id = x.Id, Key = x.Key, Path = x.Path }).ToList();

    private static UmbracoObjectTypes ObjectTypeOf(IQueryable<NodeRow> node) =>
        ObjectTypes.GetUmbracoObjectType(node.Select(x => x.ObjectType).Single() ?? Guid.Empty);
}
