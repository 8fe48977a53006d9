using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Publishing;

/// <summary>Media items by key, loaded when first asked for and dropped when Core's refreshers say so.</summary>
internal sealed class MediaCache(
    Lazy<IMediaService> media,
    Lazy<IPublishedContentTypeCache> types,
    Lazy<IMediaNavigationQueryService> navigation,
    EfScopeProvider scopes,
    IVariationContextAccessor variation,
    IIdKeyMap ids,
    SharedValues shared) : IMediaCacheService, IPublishedMediaCache
{
    private readonly ReadThrough<Guid, PublishedItem?> _items = new(scopes);

    public IPublishedContent? GetById(bool preview, Guid contentId) => _items.GetOrLoad(contentId, Load);

    public IPublishedContent? GetById(bool preview, int contentId) =>
        ids.GetKeyForId(contentId, UmbracoObjectTypes.Media) is { Success: true, Result: var key } ? GetById(preview, key) : null;

    public IPublishedContent? GetById(int contentId) => GetById(false, contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(false, contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => GetByIdAsync(key);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) =>
        Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(GetById).OfType<IPublishedContent>()]);

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = _items.TryGet(key, out var known) ? known : null;
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(GetById(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) =>
        navigation.Value.KeysOfType(contentType.Alias).Select(GetById).OfType<IPublishedContent>();

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask; // items are loaded when asked for

    public Task RefreshMediaAsync(IMedia media) => Drop(media.Key);

    public Task DeleteItemAsync(IContentBase media) => Drop(media.Key);

    public Task RefreshMemoryCacheAsync(Guid key) => Drop(key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => Drop(key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => Forget();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => DropAll();

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds) => DropAll();

    public void ClearConvertedContentCache() => Forget();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> mediaTypeIds) => Forget();

    private PublishedItem? Load(Guid key)
    {
        var item = media.Value.GetById(key);
        return item is null or { Trashed: true }
            ? null
            : new PublishedItem(item, types.Value.Get(PublishedItemType.Media, item.ContentTypeId), isPreview: false, Parts());
    }

    private PublishedParts Parts() => new(variation, (_, _, _) => null, (id, _) => GetById(id), () => shared.Cache);

    private Task Drop(Guid key)
    {
        _items.Drop(key);
        shared.Forget();
        return Task.CompletedTask;
    }

    private Task DropAll()
    {
        Forget();
        return Task.CompletedTask;
    }

    private void Forget()
    {
        _items.DropAll();
        shared.Forget();
    }
}
