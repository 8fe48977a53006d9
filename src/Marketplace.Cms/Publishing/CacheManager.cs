using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace Marketplace.Cms.Publishing;

/// <summary>The published caches together, as Core and views ask for them.</summary>
internal sealed class CacheManager(
    IPublishedContentCache content, IPublishedMediaCache media, IPublishedMemberCache members, IDomainCache domains, SharedValues shared) : ICacheManager
{
    public IPublishedContentCache Content => content;

    public IPublishedMediaCache Media => media;

    public IPublishedMemberCache Members => members;

    public IDomainCache Domains => domains;

    public IAppCache ElementsCache => shared.Cache;
}
