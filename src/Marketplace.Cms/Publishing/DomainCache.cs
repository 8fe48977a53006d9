using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Publishing;

/// <summary>Domains in memory, as routing asks for them on every request.</summary>
internal sealed class DomainCache(IDomainRepository domains, EfScopeProvider scopes, ILanguageService languages) : IDomainCacheService, IDomainCache
{
    private const string All = "all";
    private readonly ReadThrough<string, List<Domain>> _domains = new(scopes);

    public string DefaultCulture => languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();

    public IEnumerable<Domain> GetAll(bool includeWildcards) => _domains.GetOrLoad(All, _ => Load()).Where(x => includeWildcards || !x.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        GetAll(includeWildcards).Where(x => x.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => documentId > 0 && GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => _domains.DropAll();

    private List<Domain> Load()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return domains.GetAll(includeWildcards: true)
            .Where(x => x.RootContentId is not null)
            .Select(x => new Domain(x.Id, x.DomainName, x.RootContentId!.Value, x.LanguageIsoCode, x.IsWildcard, x.SortOrder))
            .ToList();
    }
}
