using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Marketplace.Cms.Hosting;

/// <summary>What one request knows of the site's content.</summary>
internal sealed class UmbracoContext(Uri url, Uri cleanedUrl, ICacheManager caches, DateTime created) : IUmbracoContext
{
    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => url;

    public Uri CleanedUmbracoUrl => cleanedUrl;

    public IPublishedContentCache Content => caches.Content;

    public IPublishedMediaCache Media => caches.Media;

    public IDomainCache Domains => caches.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => false;

    public bool InPreviewMode => false;

    public void Dispose()
    {
        // Holds nothing of its own.
    }
}

/// <summary>Gives the current request its context, or makes one for work outside of requests.</summary>
internal sealed class UmbracoContextFactory(
    IUmbracoContextAccessor accessor, IRequestAccessor request, UriUtility uris, ICacheManager caches, TimeProvider clock) : IUmbracoContextFactory
{
    private static readonly Uri Nowhere = new("http://localhost/");

    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var known))
        {
            return new UmbracoContextReference(known, isRoot: false, accessor);
        }

        var url = request.GetRequestUrl() ?? Nowhere;
        var context = new UmbracoContext(url, uris.UriToUmbraco(url), caches, clock.GetUtcNow().UtcDateTime);
        accessor.Set(context);
        return new UmbracoContextReference(context, isRoot: true, accessor);
    }
}
