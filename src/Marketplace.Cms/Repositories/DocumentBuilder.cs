using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Builds documents out of records, with the values and cultures of all of them read at once.</summary>
internal sealed class DocumentBuilder(EfScopeProvider scopes, PropertyStore properties, IContentTypeRepository types, ILanguageRepository languages)
{
    private static readonly ILookup<int, PropertyDataRow> NoValues = Array.Empty<PropertyDataRow>().ToLookup(x => x.VersionId);

    public List<IContent> Build(IReadOnlyList<DocumentRecord> records, bool withProperties)
    {
        if (records.Count == 0)
        {
            return [];
        }

        var versionIds = records.SelectMany(x => new[] { x.VersionId, x.PublishedVersionId ?? 0 }).Distinct().ToList();
        var parts = new Parts(
            records.Select(x => x.ContentTypeId).Distinct().ToDictionary(x => x, x => types.Get(x)!),
            withProperties ? properties.Load(versionIds) : NoValues,
            Names(versionIds),
            Edited(records.Select(x => x.Id).Distinct().ToList()));
        return records.Select(x => (IContent)Build(x, parts, withProperties)).ToList();
    }

    private Content Build(DocumentRecord record, Parts parts, bool withProperties)
    {
        var type = parts.Types[record.ContentTypeId];
        var content = withProperties
            ? new Content(record.Name!, record.ParentId, type, Properties(record, type, parts.Values))
            : new Content(record.Name!, record.ParentId, type);
        content.DisableChangeTracking();
        try
        {
            Fill(content, record);
            if (type.VariesByCulture())
            {
                FillCultures(content, record, parts);
            }

            content.ResetDirtyProperties(false);
        }
        finally
        {
            content.EnableChangeTracking();
        }

        return content;
    }

    private PropertyCollection Properties(DocumentRecord record, IContentType type, ILookup<int, PropertyDataRow> values) =>
        properties.Build(type, values[record.VersionId], record.PublishedVersionId is { } published ? values[published] : []);

    private static void Fill(Content content, DocumentRecord record)
    {
        content.Id = record.Id;
        content.Key = record.Key;
        content.VersionId = record.VersionId;
        content.Path = record.Path;
        content.Level = record.Level;
        content.ParentId = record.ParentId;
        content.SortOrder = record.SortOrder;
        content.Trashed = record.Trashed;
        content.CreatorId = record.CreatorId;
        content.WriterId = record.WriterId;
        content.CreateDate = record.CreateDate;
        content.UpdateDate = record.UpdateDate;
        content.Published = record.Published;
        content.Edited = record.Edited;
        content.TemplateId = record.TemplateId;
        if (record.PublishedVersionId is { } published)
        {
            content.PublishedVersionId = published;
        }

        if (record is { Published: true, PublishedVersionId: not null })
        {
            content.PublishDate = record.PublishDate;
            content.PublishName = record.PublishName;
            content.PublisherId = record.PublisherId;
            content.PublishTemplateId = record.PublishTemplateId;
        }
    }

    private void FillCultures(Content content, DocumentRecord record, Parts parts)
    {
        foreach (var name in parts.Names[record.VersionId])
        {
            content.SetCultureInfo(Iso(name.LanguageId), name.Name, name.Date);
        }

        if (record is { Published: true, PublishedVersionId: { } published })
        {
            foreach (var name in parts.Names[published])
            {
                content.SetPublishInfo(Iso(name.LanguageId), name.Name, name.Date);
            }
        }

        content.SetCultureEdited(parts.Edited[record.Id].Select(x => Iso(x.LanguageId)));
    }

    private string Iso(int languageId) => languages.GetIsoCodeById(languageId)!;

    private ILookup<int, VersionCultureRow> Names(List<int> versionIds) =>
        scopes.Db.VersionCultures.AsNoTracking().Where(x => versionIds.Contains(x.VersionId)).ToList().ToLookup(x => x.VersionId);

    private ILookup<int, DocumentCultureRow> Edited(List<int> nodeIds) =>
        scopes.Db.DocumentCultures.AsNoTracking().Where(x => nodeIds.Contains(x.NodeId) && x.Edited).ToList().ToLookup(x => x.NodeId);

    private sealed record Parts(
        Dictionary<int, IContentType> Types,
        ILookup<int, PropertyDataRow> Values,
        ILookup<int, VersionCultureRow> Names,
        ILookup<int, DocumentCultureRow> Edited);
}
