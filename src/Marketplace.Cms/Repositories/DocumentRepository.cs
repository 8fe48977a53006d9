using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Repositories;

/// <summary>Documents with their versions and cultures.</summary>
internal partial class DocumentRepository(
    EfScopeProvider scopes,
    NodeStore nodes,
    ContentDeletion deletion,
    DocumentBuilder builder,
    DocumentWriter writer,
    DocumentPermissions permissions,
    IContentTypeRepository types,
    ILanguageRepository languages)
    : ContentRepository<IContent, DocumentRecord>(scopes, nodes, deletion), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected override Guid ObjectType => Constants.ObjectTypes.Document;

    public int CountPublished(string? contentTypeAlias = null)
    {
        var published = Current().Where(x => x.Published && !x.Trashed);
        if (contentTypeAlias is null)
        {
            return published.Count();
        }

        var type = TypeId(contentTypeAlias) ?? 0;
        return published.Count(x => x.ContentTypeId == type);
    }

    public bool IsPathPublished(IContent? content)
    {
        if (content is null or { Trashed: true } or { Published: false })
        {
            return false;
        }

        var ancestors = content.Path.Split(',').Select(int.Parse).Where(x => x > 0 && x != content.Id).ToList();
        return Scopes.Db.Documents.Count(x => ancestors.Contains(x.NodeId) && x.Published) == ancestors.Count;
    }

    /// <summary>The template is a column of the same row, so that it is always loaded.</summary>
    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases,
        IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public override void Save(IContent entity)
    {
        if (entity.HasIdentity)
        {
            writer.Update(entity, ObjectType);
        }
        else
        {
            writer.Insert(entity, ObjectType);
        }

        Scopes.Writable.ChangeTracker.Clear();
    }

    protected override IQueryable<DocumentRecord> Versions() => VersionsOf(Scopes.Db, ObjectType);

    protected override IQueryable<DocumentRecord> Deletable(IQueryable<DocumentRecord> versions) =>
        versions.Where(x => x.VersionId != x.PublishedVersionId);

    protected override List<IContent> Build(IReadOnlyList<DocumentRecord> records, bool withProperties = true) =>
        builder.Build(records, withProperties);

    protected override int? TypeId(string alias) => types.Get(alias)?.Id;

    private static IQueryable<DocumentRecord> VersionsOf(CmsDb db, Guid objectType) =>
        from document in db.Documents.AsNoTracking()
        join content in db.Contents on document.NodeId equals content.NodeId
        join node in db.Nodes on document.NodeId equals node.Id
        join version in db.ContentVersions on document.NodeId equals version.NodeId
        join draft in db.DocumentVersions on version.Id equals draft.Id
        from published in (
            from v in db.ContentVersions
            join d in db.DocumentVersions on v.Id equals d.Id
            where d.Published && v.NodeId == document.NodeId
            select new { v.Id, v.Text, v.VersionDate, v.UserId, d.TemplateId }).DefaultIfEmpty()
        where node.ObjectType == objectType
        select new DocumentRecord
        {
            Id = node.Id,
            Key = node.Key,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.UserId ?? Constants.Security.UnknownUserId,
            CreateDate = node.CreateDate,
            ContentTypeId = content.ContentTypeId,
            VersionId = version.Id,
            Current = version.Current,
            Name = version.Text,
            WriterId = version.UserId ?? Constants.Security.UnknownUserId,
            UpdateDate = version.VersionDate,
            Published = document.Published,
            Edited = document.Edited,
            TemplateId = draft.TemplateId,
            PublishedVersionId = (int?)published.Id,
            PublishName = published.Text,
            PublishDate = (DateTime?)published.VersionDate,
            PublisherId = published.UserId,
            PublishTemplateId = published.TemplateId,
        };
}

/// <summary>Blueprints: documents of another node type that editors start from.</summary>
internal sealed class DocumentBlueprintRepository(
    EfScopeProvider scopes,
    NodeStore nodes,
    ContentDeletion deletion,
    DocumentBuilder builder,
    DocumentWriter writer,
    DocumentPermissions permissions,
    IContentTypeRepository types,
    ILanguageRepository languages)
    : DocumentRepository(scopes, nodes, deletion, builder, writer, permissions, types, languages), IDocumentBlueprintRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentBlueprint;
}
