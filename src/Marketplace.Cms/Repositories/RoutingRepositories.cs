using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Marketplace.Cms.Repositories;

/// <summary>The URL segments of documents, by language, of drafts and of what is published.</summary>
internal sealed class DocumentUrlRepository(EfScopeProvider scopes) : IDocumentUrlRepository
{
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        var segments = publishedDocumentUrlSegments.DistinctBy(x => (x.DocumentKey, x.NullableLanguageId, x.IsDraft, x.UrlSegment)).ToList();
        DeleteByDocumentKey(segments.Select(x => x.DocumentKey).Distinct());
        var db = scopes.Writable;
        db.DocumentUrls.AddRange(segments.Select(x => new DocumentUrlRow
        {
            DocumentKey = x.DocumentKey,
            LanguageId = x.NullableLanguageId,
            IsDraft = x.IsDraft,
            Segment = x.UrlSegment,
            IsPrimary = x.IsPrimary,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() => scopes.Db.DocumentUrls.AsNoTracking().ToList().Select(x => new PublishedDocumentUrlSegment
    {
        DocumentKey = x.DocumentKey,
        NullableLanguageId = x.LanguageId,
        IsDraft = x.IsDraft,
        UrlSegment = x.Segment,
        IsPrimary = x.IsPrimary,
    }).ToList();

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        var keys = select.ToList();
        scopes.Writable.DocumentUrls.Where(x => keys.Contains(x.DocumentKey)).ExecuteDelete();
    }
}

/// <summary>Further addresses of documents, kept in the property umbracoUrlAlias.</summary>
internal sealed class DocumentUrlAliasRepository(EfScopeProvider scopes) : IDocumentUrlAliasRepository
{
    private const string PropertyAlias = "umbracoUrlAlias";

    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        var all = aliases.ToList();
        DeleteByDocumentKey(all.Select(x => x.DocumentKey).Distinct());
        var db = scopes.Writable;
        db.DocumentUrlAliases.AddRange(all.Select(x => new DocumentUrlAliasRow { DocumentKey = x.DocumentKey, LanguageId = x.NullableLanguageId, Alias = x.Alias }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() => scopes.Db.DocumentUrlAliases.AsNoTracking().ToList()
        .Select(x => new PublishedDocumentUrlAlias { DocumentKey = x.DocumentKey, NullableLanguageId = x.LanguageId, Alias = x.Alias }).ToList();

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        var keys = documentKeys.ToList();
        scopes.Writable.DocumentUrlAliases.Where(x => keys.Contains(x.DocumentKey)).ExecuteDelete();
    }

    public void DeleteAll() => scopes.Writable.DocumentUrlAliases.ExecuteDelete();

    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        var db = scopes.Db;
        var values = from value in db.PropertyData.AsNoTracking()
                     join property in db.PropertyTypes on value.PropertyTypeId equals property.Id
                     join version in db.DocumentVersions on value.VersionId equals version.Id
                     join content in db.ContentVersions on version.Id equals content.Id
                     join node in db.Nodes on content.NodeId equals node.Id
                     where property.Alias == PropertyAlias && version.Published && !node.Trashed
                     select new { node.Key, value.LanguageId, Text = value.VarcharValue ?? value.TextValue };
        return values.ToList().Where(x => !string.IsNullOrWhiteSpace(x.Text))
            .Select(x => new DocumentUrlAliasRaw { DocumentKey = x.Key, LanguageId = x.LanguageId, AliasValue = x.Text! }).ToList();
    }
}

/// <summary>The trees of documents and media, as navigation keeps them in memory.</summary>
internal sealed class NavigationRepository(EfScopeProvider scopes) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Nodes(objectTypeKey).Where(x => !x.Trashed).ToList();

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Nodes(objectTypeKey).Where(x => x.Trashed).ToList();

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = scopes.Db.Nodes.Where(x => x.Key == key).Select(x => x.Path).FirstOrDefault();
        var ids = path?.Split(',').Select(int.Parse).ToList() ?? [];
        return Nodes(objectTypeKey).Where(x => ids.Contains(x.Id)).ToList();
    }

    private IQueryable<Node> Nodes(Guid objectType) =>
        from node in scopes.Db.Nodes.AsNoTracking()
        join content in scopes.Db.Contents on node.Id equals content.NodeId
        join type in scopes.Db.Nodes on content.ContentTypeId equals type.Id
        where node.ObjectType == objectType
        orderby node.Level, node.SortOrder
        select new Node { Id = node.Id, Key = node.Key, ContentTypeKey = type.Key, ParentId = node.ParentId, SortOrder = node.SortOrder, Trashed = node.Trashed };

    private sealed class Node : INavigationModel
    {
        public int Id { get; set; }
        public Guid Key { get; set; }
        public Guid ContentTypeKey { get; set; }
        public int ParentId { get; set; }
        public int SortOrder { get; set; }
        public bool Trashed { get; set; }
    }
}

/// <summary>In which languages documents are published; one that does not vary is published in all or none.</summary>
internal sealed class PublishStatusRepository(EfScopeProvider scopes) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(Status(scopes.Db.Nodes));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Task.FromResult(Status(scopes.Db.Nodes.Where(x => x.Key == documentKey)).TryGetValue(documentKey, out var cultures) ? cultures : NoCultures);

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var path = scopes.Db.Nodes.Where(x => x.Key == rootDocumentKey).Select(x => x.Path).FirstOrDefault();
        var below = $"{path},";
        return Task.FromResult<IDictionary<Guid, ISet<string>>>(Status(scopes.Db.Nodes.Where(x => x.Path == path || x.Path.StartsWith(below))));
    }

    private static HashSet<string> NoCultures => new(StringComparer.OrdinalIgnoreCase);

    private Dictionary<Guid, ISet<string>> Status(IQueryable<NodeRow> nodes)
    {
        var db = scopes.Db;
        var rows = from node in nodes.AsNoTracking()
                   join document in db.Documents on node.Id equals document.NodeId
                   join content in db.Contents on node.Id equals content.NodeId
                   join type in db.ContentTypes on content.ContentTypeId equals type.NodeId
                   from language in db.Languages
                   from culture in db.DocumentCultures.Where(x => x.NodeId == node.Id && x.LanguageId == language.Id).DefaultIfEmpty()
                   select new
                   {
                       node.Key,
                       language.IsoCode,
                       Published = (type.Variations & (byte)ContentVariation.Culture) != 0 ? culture != null && culture.Published : document.Published,
                   };
        return rows.ToList().GroupBy(x => x.Key).ToDictionary(
            x => x.Key, x => (ISet<string>)x.Where(y => y.Published).Select(y => y.IsoCode).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

}
