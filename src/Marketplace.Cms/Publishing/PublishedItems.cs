using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Publishing;

/// <summary>What the caches of documents and media share: items by key and state, loaded when first asked for and dropped
/// when Core's refreshers say so.</summary>
internal abstract class PublishedItems(EfScopeProvider scopes, IIdKeyMap ids, SharedValues shared, UmbracoObjectTypes kind)
{
    protected ReadThrough<(Guid Key, bool Preview), PublishedItem?> Items { get; } = new(scopes);

    public abstract IPublishedContent? GetById(bool preview, Guid contentId);

    public IPublishedContent? GetById(bool preview, int contentId) =>
        ids.GetKeyForId(contentId, kind) is { Success: true, Result: var key } ? GetById(preview, key) : null;

    public IPublishedContent? GetById(int contentId) => GetById(false, contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(false, contentId);

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(GetById(preview, id) is not null);

    public Task DeleteItemAsync(IContentBase content) => Drop(content.Key);

    public Task RefreshMemoryCacheAsync(Guid key) => Drop(key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => Drop(key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => Forget();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => ForgetAsync();

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ForgetAsync();

    public void ClearConvertedContentCache() => Forget();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => Forget();

    protected IPublishedContent? TryGetCached(Guid key, bool preview) => Items.TryGet((key, preview), out var known) ? known : null;

    protected IReadOnlyList<IPublishedContent> GetByKeys(IEnumerable<Guid> keys, bool preview = false) =>
        [.. keys.Select(key => GetById(preview, key)).OfType<IPublishedContent>()];

    protected IAppCache Shared() => shared.Cache;

    protected Task Drop(Guid key)
    {
        Items.Drop((key, true), (key, false));
        shared.Forget();
        return Task.CompletedTask;
    }

    private Task ForgetAsync()
    {
        Forget();
        return Task.CompletedTask;
    }

    private void Forget()
    {
        Items.DropAll();
        shared.Forget();
    }
}
