using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Marketplace.Cms.Repositories;

/// <summary>Builds light entities; those of documents and media carry type, languages and file path.</summary>
internal sealed class EntityBuilder(EfScopeProvider scopes, IContentTypeRepository documentTypes, IMediaTypeRepository mediaTypes, ILanguageRepository languages)
{
    public List<IEntitySlim> Build(List<EntityRecord> records)
    {
        var entities = records.Select(New).ToList();
        var content = entities.OfType<ContentEntitySlim>().ToDictionary(x => x.Id);
        if (content.Count > 0)
        {
            FillTypes(content);
            FillDocuments(content.Values.OfType<DocumentEntitySlim>().ToDictionary(x => x.Id));
            FillMedia(content.Values.OfType<MediaEntitySlim>().ToDictionary(x => x.Id));
        }

        return [.. entities.Cast<IEntitySlim>()];
    }

    private static EntitySlim New(EntityRecord record)
    {
        EntitySlim entity = record.NodeObjectType switch
        {
            var type when type == Constants.ObjectTypes.Document || type == Constants.ObjectTypes.DocumentBlueprint => new DocumentEntitySlim(),
            var type when type == Constants.ObjectTypes.Media => new MediaEntitySlim(),
            _ => new EntitySlim(),
        };
        entity.Id = record.Id;
        entity.Key = record.Key;
        entity.ParentId = record.ParentId;
        entity.Level = record.Level;
        entity.Path = record.Path;
        entity.SortOrder = record.SortOrder;
        entity.Trashed = record.Trashed;
        entity.CreatorId = record.CreatorId;
        entity.Name = record.Name;
        entity.NodeObjectType = record.NodeObjectType;
        entity.CreateDate = record.CreateDate;
        entity.UpdateDate = record.UpdateDate;
        entity.HasChildren = record.HasChildren;
        entity.IsContainer = ObjectTypes.GetUmbracoObjectType(record.NodeObjectType).ToString().EndsWith("Container", StringComparison.Ordinal);
        return entity;
    }

    private void FillTypes(Dictionary<int, ContentEntitySlim> entities)
    {
        var ids = entities.Keys.ToList();
        var types = documentTypes.GetMany(Array.Empty<int>()).Cast<IContentTypeComposition>().Concat(mediaTypes.GetMany(Array.Empty<int>())).ToDictionary(x => x.Id);
        foreach (var row in scopes.Db.Contents.AsNoTracking().Where(x => ids.Contains(x.NodeId)).ToList())
        {
            var (entity, type) = (entities[row.NodeId], types[row.ContentTypeId]);
            entity.ContentTypeAlias = type.Alias;
            entity.ContentTypeKey = type.Key;
            entity.ContentTypeIcon = type.Icon;
            entity.ContentTypeThumbnail = type.Thumbnail;
            entity.ListViewKey = type.ListView;
            if (entity is DocumentEntitySlim document)
            {
                document.Variations = type.Variations;
            }
        }
    }

    private void FillDocuments(Dictionary<int, DocumentEntitySlim> documents)
    {
        var ids = documents.Keys.ToList();
        foreach (var row in scopes.Db.Documents.AsNoTracking().Where(x => ids.Contains(x.NodeId)).ToList())
        {
            (documents[row.NodeId].Published, documents[row.NodeId].Edited) = (row.Published, row.Edited);
        }

        var cultures = scopes.Db.DocumentCultures.AsNoTracking().Where(x => ids.Contains(x.NodeId)).ToList().ToLookup(x => x.NodeId);
        foreach (var document in documents.Values)
        {
            var own = cultures[document.Id].Select(x => (Row: x, Iso: languages.GetIsoCodeById(x.LanguageId)!)).ToList();
            document.CultureNames = own.Where(x => x.Row.Name is not null).ToDictionary(x => x.Iso, x => x.Row.Name!, StringComparer.OrdinalIgnoreCase);
            document.PublishedCultures = own.Where(x => x.Row.Published).Select(x => x.Iso).ToList();
            document.EditedCultures = own.Where(x => x.Row.Edited).Select(x => x.Iso).ToList();
        }
    }

    private void FillMedia(Dictionary<int, MediaEntitySlim> media)
    {
        var ids = media.Keys.ToList();
        var paths = from version in scopes.Db.ContentVersions.AsNoTracking()
                    join file in scopes.Db.MediaVersions on version.Id equals file.Id
                    where version.Current && ids.Contains(version.NodeId)
                    select new { version.NodeId, file.Path };
        paths.ToList().ForEach(x => media[x.NodeId].MediaPath = x.Path);
    }
}
