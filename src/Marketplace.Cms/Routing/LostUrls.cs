using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Routing;

/// <summary>Makes the URLs of documents anew where a kill came between their commit and Core's writing of the URLs.</summary>
internal sealed partial class LostUrls(EfScopeProvider scopes, IDocumentUrlService urls, ILogger<LostUrls> log)
{
    public async Task RestoreAsync()
    {
        if (AreComplete())
        {
            return;
        }

        LogRestoring();
        await urls.RebuildAllUrlsAsync();
    }

    private bool AreComplete()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var db = scopes.Db;
        var published = from document in db.Documents
                        join node in db.Nodes on document.NodeId equals node.Id
                        where document.Published && !node.Trashed
                        select node;
        var withoutUrl = published.Any(x => !db.DocumentUrls.Any(y => y.DocumentKey == x.Key && !y.IsDraft));
        return !withoutUrl && !LacksALanguage(db, published);
    }

    private static bool LacksALanguage(CmsDb db, IQueryable<NodeRow> published) =>
        (from node in published
         join culture in db.DocumentCultures on node.Id equals culture.NodeId
         where culture.Published && !db.DocumentUrls.Any(x => x.DocumentKey == node.Key && x.LanguageId == culture.LanguageId && !x.IsDraft)
         select node.Id).Any();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Published documents had no URLs; all URLs are made anew")]
    private partial void LogRestoring();
}
