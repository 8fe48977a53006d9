using Microsoft.AspNetCore.Routing.Matching;

namespace Marketplace.Web.Common.Content;

/// <summary>Asks content only for addresses that no fixed route takes; routing alone would ask it for every one.</summary>
internal sealed class FixedRoutesWin : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>Before the policy that turns dynamic endpoints into real ones.</summary>
    public override int Order => int.MinValue + 10;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(IsDynamic) && !endpoints.All(IsDynamic);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var all = Enumerable.Range(0, candidates.Count).Where(candidates.IsValidCandidate).ToLookup(at => IsDynamic(candidates[at].Endpoint));
        if (all[false].Any())
            foreach (var at in all[true]) candidates.SetValidity(at, false);
        return Task.CompletedTask;
    }

    private static bool IsDynamic(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IDynamicEndpointMetadata>()?.IsDynamic == true;
}
