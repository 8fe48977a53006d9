using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Names of documents: never empty, and unlike those of their siblings in each language.</summary>
internal sealed class DocumentNames(EfScopeProvider scopes, NodeStore nodes, ILanguageRepository languages, TimeProvider clock)
{
    /// <summary>Throws <see cref="InvalidOperationException"/> on a document without a name.</summary>
    public void Sanitize(IContent document, Guid objectType, bool publishing)
    {
        if (document.ContentType.VariesByCulture())
        {
            document.Name = InvariantName(document);
        }

        if (string.IsNullOrWhiteSpace(document.Name))
        {
            throw new InvalidOperationException("Cannot save content with an empty name.");
        }

        document.Name = nodes.UniqueName(document.Name, document.ParentId, document.Id, objectType);
        if (document.ContentType.VariesByCulture())
        {
            NumberCultures(document, objectType, publishing);
        }
    }

    private string? InvariantName(IContent document) => document.CultureInfos switch
    {
        null or { Count: 0 } => null,
        { } infos when infos.TryGetValue(languages.GetDefaultIsoCode(), out var main) => main.Name,
        { } infos => infos.Values.First().Name,
    };

    private void NumberCultures(IContent document, Guid objectType, bool publishing)
    {
        var siblings = SiblingNames(document, objectType);
        foreach (var (culture, name) in document.CultureInfos!.Values.Select(x => (x.Culture, x.Name!)).ToList())
        {
            var taken = siblings[languages.GetIdByIsoCode(culture)!.Value].ToHashSet(StringComparer.OrdinalIgnoreCase);
            var unique = NodeStore.Unique(name, taken);
            if (unique == name)
            {
                continue;
            }

            document.SetCultureName(unique, culture);
            if (publishing && document.PublishCultureInfos?.ContainsKey(culture) == true)
            {
                document.SetPublishInfo(culture, unique, clock.GetUtcNow().UtcDateTime);
            }
        }
    }

    private ILookup<int, string> SiblingNames(IContent document, Guid objectType)
    {
        var (id, parentId, db) = (document.Id, document.ParentId, scopes.Db);
        var names =
            from name in db.VersionCultures.AsNoTracking()
            join version in db.ContentVersions on name.VersionId equals version.Id
            join node in db.Nodes on version.NodeId equals node.Id
            where version.Current && node.ParentId == parentId && node.ObjectType == objectType && node.Id != id
            select new { name.LanguageId, name.Name };
        return names.ToList().ToLookup(x => x.LanguageId, x => x.Name);
    }
}
