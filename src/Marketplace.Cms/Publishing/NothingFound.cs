using Umbraco.Cms.Core.Routing;

namespace Marketplace.Cms.Publishing;

/// <summary>What an address leads to that no page has: 404.</summary>
internal sealed class NothingFound : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        request.SetIs404();
        return Task.FromResult(false);
    }
}
