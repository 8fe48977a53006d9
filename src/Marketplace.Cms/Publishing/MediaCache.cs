using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Publishing;

/// <summary>Media items by key; they know no draft, so preview and publication are one.</summary>
internal sealed class MediaCache(
    Lazy<IMediaService> media,
    Lazy<IPublishedContentTypeCache> types,
    Lazy<IMediaNavigationQueryService> navigation,
    EfScopeProvider scopes,
    IVariationContextAccessor variation,
    IIdKeyMap ids,
    SharedValues shared)
    : PublishedItems(scopes, ids, shared, UmbracoObjectTypes.Media), IMediaCacheService, IPublishedMediaCache
{
    public override IPublishedContent? GetById(bool preview, Guid contentId) => Items.GetOrLoad((contentId, false), Load);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => GetByIdAsync(key);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) => Task.FromResult(GetByKeys(keys));

    public bool TryGetCached(Guid key, out IPublishedContent? content) => (content = TryGetCached(key, preview: false)) is not null;

    public Task<bool> HasContentByIdAsync(int id) => HasContentByIdAsync(id, preview: false);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) =>
        GetByKeys(navigation.Value.KeysOfType(contentType.Alias));

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask; // bodies are loaded when asked for

    public Task RefreshMediaAsync(IMedia media) => Drop(media.Key);

    private PublishedItem? Load((Guid Key, bool Preview) wanted)
    {
        var item = media.Value.GetById(wanted.Key);
        return item is null or { Trashed: true }
            ? null
            : new PublishedItem(item, types.Value.Get(PublishedItemType.Media, item.ContentTypeId), isPreview: false, Parts());
    }

    private PublishedParts Parts() => new(variation, (_, _, _) => null, (id, _) => GetById(id), Shared);
}
