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
        var lost = from document in db.Documents
                   join node in db.Nodes on document.NodeId equals node.Id
                   where document.Published && !node.Trashed && !db.DocumentUrls.Any(x => x.DocumentKey == node.Key)
                   select node.Id;
        return !lost.Any();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Published documents had no URLs; all URLs are made anew")]
    private partial void LogRestoring();
}
