using Marketplace.Web.Common.Languages;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Marketplace.Web.Common.Content;

/// <summary>Finds a page that has no English text under its English address, so that the language switch never leads nowhere.</summary>
public sealed class UntranslatedContentFinder(SiteContent site, ContentAddresses addresses) : IContentFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        var path = new PathString(request.AbsolutePathDecoded);
        if (SiteLanguage.OfPath(path) != SiteLanguage.English || site.Home is not { } home) return Task.FromResult(false);

        var segments = request.AbsolutePathDecoded[SiteLanguage.English.Prefix.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var found = segments.Aggregate((IPublishedContent?)home, (page, segment) => page is null ? null : addresses.Below(page, segment, SiteLanguage.English));
        if (found is null || found == home) return Task.FromResult(false);

        request.SetPublishedContent(found);
        return Task.FromResult(true);
    }
}
