using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Publishing;

/// <summary>Published documents by key.</summary>
internal sealed class DocumentCache(
    Lazy<IContentService> documents,
    Lazy<IPublishedContentTypeCache> types,
    Lazy<IDocumentUrlService> urls,
    Lazy<IDocumentNavigationQueryService> navigation,
    Lazy<IPublishStatusQueryService> status,
    EfScopeProvider scopes,
    IVariationContextAccessor variation,
    IIdKeyMap ids,
    SharedValues shared)
    : PublishedItems(scopes, ids, shared, UmbracoObjectTypes.Document), IDocumentCacheService, IPublishedContentCache
{
    /// <summary>Null also where a page above is not published: what lies below it is then out of reach.</summary>
    public override IPublishedContent? GetById(bool preview, Guid contentId) =>
        preview || status.Value.HasPublishedAncestorPath(contentId) ? Items.GetOrLoad((contentId, preview), Load) : null;

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview ?? false, id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview ?? false, key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => GetByIdAsync(key, preview);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) =>
        Task.FromResult(GetByKeys(keys, preview ?? false));

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content) => (content = TryGetCached(key, preview)) is not null;

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) =>
        GetByKeys(navigation.Value.KeysOfType(contentType.Alias));

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask; // bodies are loaded when asked for

    public Task RefreshContentAsync(IContent content) => Drop(content.Key);

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
        Shared);
}
