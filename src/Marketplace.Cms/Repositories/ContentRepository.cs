using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Repositories;

/// <summary>What documents and media have in common: reading items and versions, counting, paging and deleting.</summary>
internal abstract class ContentRepository<TEntity, TRecord>(EfScopeProvider scopes, NodeStore nodes, ContentDeletion deletion)
    : IContentRepository<int, TEntity>, IReadRepository<Guid, TEntity>
    where TEntity : class, IContentBase
    where TRecord : ContentRecord
{
    public abstract int RecycleBinId { get; }

    protected EfScopeProvider Scopes => scopes;

    protected NodeStore Nodes => nodes;

    protected abstract Guid ObjectType { get; }

    /// <summary>Every version of every item of this kind.</summary>
    protected abstract IQueryable<TRecord> Versions();

    protected abstract List<TEntity> Build(IReadOnlyList<TRecord> records, bool withProperties = true);

    protected abstract int? TypeId(string alias);

    public TEntity? Get(int id) => Build([.. Current().Where(x => x.Id == id)]).SingleOrDefault();

    public TEntity? Get(Guid id) => Build([.. Current().Where(x => x.Key == id)]).SingleOrDefault();

    public IEnumerable<TEntity> GetMany(params int[]? ids) =>
        Build([.. ids is { Length: > 0 } ? Current().Where(x => ids.Contains(x.Id)) : Current()]);

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) =>
        Build([.. ids is { Length: > 0 } ? Current().Where(x => ids.Contains(x.Key)) : Current()]);

    public bool Exists(int id) => Current().Any(x => x.Id == id);

    public bool Exists(Guid id) => Current().Any(x => x.Key == id);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) =>
        Build([.. Current().Apply(query).OrderBy(x => x.Level).ThenBy(x => x.SortOrder)]);

    public int Count(IQuery<TEntity>? query) => Current().Apply(query).Count();

    public int Count(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(x => x.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        var (inside, root) = ($",{parentId},", $"{parentId},");
        return OfType(contentTypeAlias).Count(x => x.Path.StartsWith(root) || x.Path.Contains(inside));
    }

    public IEnumerable<TEntity> GetRecycleBin() => Build([.. Current().Where(x => x.Trashed)]);

    public bool RecycleBinSmells() => Current().Any(x => x.ParentId == RecycleBinId);

    public IEnumerable<TEntity> GetAllVersions(int nodeId) => Build([.. NewestFirst(nodeId)]);

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) =>
        Build([.. NewestFirst(nodeId).Skip(skip).Take(take)], withProperties: false);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => NewestFirst(id).Select(x => x.VersionId).Take(topRows).ToList();

    public TEntity? GetVersion(int versionId) => Build([.. Versions().Where(x => x.VersionId == versionId)]).SingleOrDefault();

    public void DeleteVersion(int versionId)
    {
        if (Versions().Any(x => x.VersionId == versionId && x.Current))
        {
            throw new InvalidOperationException("The current version of an item cannot be deleted.");
        }

        deletion.DeleteVersions([versionId]);
    }

    public void DeleteVersions(int nodeId, DateTime versionDate) =>
        deletion.DeleteVersions(Deletable(Versions().Where(x => x.Id == nodeId && !x.Current && x.UpdateDate < versionDate)).Select(x => x.VersionId).ToList());

    /// <summary>Of versions that are not current, those that may go.</summary>
    protected virtual IQueryable<TRecord> Deletable(IQueryable<TRecord> versions) => versions;

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var db = scopes.Writable;
        for (var order = 0; order < orderedNodeIds.Count; order++)
        {
            var (id, place) = (orderedNodeIds[order], order);
            db.Nodes.Where(x => x.Id == id).ExecuteUpdate(set => set.SetProperty(x => x.SortOrder, place));
        }
    }

    [Obsolete("Core asks for the overload with property aliases.")]
    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<TEntity>? filter, Ordering? ordering)
    {
        var matching = Current().Apply(query).Apply(filter);
        totalRecords = matching.Count();
        var page = RecordOrder.By(matching, ordering).Skip((int)pageIndex * pageSize).Take(pageSize);
        return Build([.. page], withProperties: propertyAliases is not { Length: 0 });
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        throw new NotSupportedException("IContentRepository.CheckDataIntegrity: paths are written in one transaction here, there is nothing to repair.");

    public abstract void Save(TEntity entity);

    public virtual void Delete(TEntity entity)
    {
        deletion.DeleteItem(entity.Id, entity.Key);
        nodes.Delete(entity.Id);
    }

    protected IQueryable<TRecord> Current() => Versions().Where(x => x.Current);

    private IQueryable<TRecord> NewestFirst(int id) =>
        Versions().Where(x => x.Id == id).OrderByDescending(x => x.Current).ThenByDescending(x => x.UpdateDate).ThenByDescending(x => x.VersionId);

    private IQueryable<TRecord> OfType(string? alias)
    {
        if (alias is null)
        {
            return Current();
        }

        var type = TypeId(alias) ?? 0;
        return Current().Where(x => x.ContentTypeId == type);
    }
}
