using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Publishing;

/// <summary>Published documents by key, loaded when first asked for and dropped when Core's refreshers say so.</summary>
internal sealed class DocumentCache(
    Lazy<IContentService> documents,
    Lazy<IPublishedContentTypeCache> types,
    Lazy<IDocumentUrlService> urls,
    Lazy<IDocumentNavigationQueryService> navigation,
    Lazy<IPublishStatusQueryService> status,
    EfScopeProvider scopes,
    IVariationContextAccessor variation,
    IIdKeyMap ids,
    SharedValues shared) : IDocumentCacheService, IPublishedContentCache
{
    private readonly ReadThrough<(Guid Key, bool Preview), PublishedItem?> _items = new(scopes);

    /// <summary>Null also where a page above is not published: what lies below it is then out of reach.</summary>
    public IPublishedContent? GetById(bool preview, Guid contentId) =>
        preview || status.Value.HasPublishedAncestorPath(contentId) ? _items.GetOrLoad((contentId, preview), Load) : null;

    public IPublishedContent? GetById(bool preview, int contentId) =>
        ids.GetKeyForId(contentId, UmbracoObjectTypes.Document) is { Success: true, Result: var key } ? GetById(preview, key) : null;

    public IPublishedContent? GetById(int contentId) => GetById(false, contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(false, contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview ?? false, id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview ?? false, key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => GetByIdAsync(key, preview);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) =>
        Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(x => GetById(preview ?? false, x)).OfType<IPublishedContent>()]);

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = _items.TryGet((key, preview), out var known) ? known : null;
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(GetById(preview, id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) =>
        navigation.Value.KeysOfType(contentType.Alias).Select(x => GetById(false, x)).OfType<IPublishedContent>();

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask; // bodies are loaded when asked for

    public Task RefreshContentAsync(IContent content) => Drop(content.Key);

    public Task DeleteItemAsync(IContentBase content) => Drop(content.Key);

    public Task RefreshMemoryCacheAsync(Guid key) => Drop(key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => Drop(key);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => Forget();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => DropAll();

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => DropAll();

    public void ClearConvertedContentCache() => Forget();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => Forget();

    private PublishedItem? Load((Guid Key, bool Preview) wanted)
    {
        var (key, preview) = wanted;
        var document = documents.Value.GetById(key);
        return document is null || (!preview && (!document.Published || document.Trashed))
            ? null
            : new PublishedItem(document, types.Value.Get(PublishedItemType.Content, document.ContentTypeId), preview, Parts());
    }

    private PublishedParts Parts() => new(
        variation,
        (key, culture, isDraft) => urls.Value.GetUrlSegment(key, culture ?? "", isDraft),
        (id, preview) => GetById(preview, id),
        () => shared.Cache);

    private Task Drop(Guid key)
    {
        _items.Drop((key, true), (key, false));
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
