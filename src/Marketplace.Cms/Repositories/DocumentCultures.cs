using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>The names of a document's versions in each language, and which languages exist, differ and are published.</summary>
internal sealed class DocumentCultures(EfScopeProvider scopes, ILanguageRepository languages)
{
    /// <summary>Replaces the rows of the written versions; true where any language's draft differs from what is published.</summary>
    public bool Write(IContent document, HashSet<string> edited, bool publishing, int replacedVersionId)
    {
        edited.UnionWith(document.CultureInfos!.Values.Where(x => x.Name != document.GetPublishName(x.Culture)).Select(x => x.Culture));
        document.SetCultureEdited(edited);
        document.AdjustDates(document.UpdateDate, publishing);

        var (db, id) = (scopes.Writable, document.Id);
        db.VersionCultures.Where(x => x.VersionId == replacedVersionId).ExecuteDelete();
        db.DocumentCultures.Where(x => x.NodeId == id).ExecuteDelete();
        db.VersionCultures.AddRange(Names(document.VersionId, document.CultureInfos.Values));
        if (publishing)
        {
            db.VersionCultures.AddRange(Names(document.PublishedVersionId, document.PublishCultureInfos!.Values));
        }

        db.DocumentCultures.AddRange(States(document, edited));
        db.SaveChanges();
        return edited.Count > 0;
    }

    private IEnumerable<VersionCultureRow> Names(int versionId, IEnumerable<ContentCultureInfos> infos) =>
        infos.Select(x => new VersionCultureRow { VersionId = versionId, LanguageId = LanguageId(x.Culture), Name = x.Name!, Date = x.Date });

    private IEnumerable<DocumentCultureRow> States(IContent document, HashSet<string> edited) =>
        document.AvailableCultures.Union(document.PublishedCultures, StringComparer.OrdinalIgnoreCase).Select(culture => new DocumentCultureRow
        {
            NodeId = document.Id,
            LanguageId = LanguageId(culture),
            Name = document.GetCultureName(culture) ?? document.GetPublishName(culture),
            Available = document.IsCultureAvailable(culture),
            Published = document.IsCulturePublished(culture),
            Edited = document.IsCultureAvailable(culture) && (!document.IsCulturePublished(culture) || edited.Contains(culture)),
        });

    private int LanguageId(string culture) => languages.GetIdByIsoCode(culture)!.Value;
}
