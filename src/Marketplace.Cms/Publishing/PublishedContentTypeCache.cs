using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Publishing;

/// <summary>Types as views see them, built once each.</summary>
internal sealed class PublishedContentTypeCache(
    IPublishedContentTypeFactory factory, IContentTypeService documentTypes, IMediaTypeService mediaTypes, IMemberTypeService memberTypes) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<(PublishedItemType, string), IPublishedContentType> _types = new();

    public void ClearAll() => _types.Clear();

    public void ClearContentType(int id) => Remove(x => x.Id == id);

    public void ClearContentTypes(IEnumerable<int> ids)
    {
        var gone = ids.ToHashSet();
        Remove(x => gone.Contains(x.Id));
    }

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id) => Remove(x => x.PropertyTypes.Any(p => p.DataType.Id == id));

    /// <summary>Throws <see cref="KeyNotFoundException"/> where there is no such type.</summary>
    public IPublishedContentType Get(PublishedItemType itemType, Guid key) => Find(itemType, key.ToString("N"), service => service.Get(key));

    /// <inheritdoc cref="Get(PublishedItemType, Guid)"/>
    public IPublishedContentType Get(PublishedItemType itemType, string alias) => Find(itemType, $"alias:{alias}", service => service.Get(alias));

    /// <inheritdoc cref="Get(PublishedItemType, Guid)"/>
    public IPublishedContentType Get(PublishedItemType itemType, int id) => Find(itemType, $"id:{id}", service => service.Get(id));

    private IPublishedContentType Find(PublishedItemType itemType, string name, Func<Source, IContentTypeComposition?> get) =>
        _types.GetOrAdd((itemType, name), _ => factory.CreateContentType(
            get(SourceOf(itemType)) ?? throw new KeyNotFoundException($"There is no {itemType} type {name}.")));

    private Source SourceOf(PublishedItemType itemType) => itemType switch
    {
        PublishedItemType.Media => new Source(mediaTypes.Get, mediaTypes.Get, mediaTypes.Get),
        PublishedItemType.Member => new Source(memberTypes.Get, memberTypes.Get, memberTypes.Get),
        _ => new Source(documentTypes.Get, documentTypes.Get, documentTypes.Get),
    };

    private List<IPublishedContentType> Remove(Func<IPublishedContentType, bool> isGone)
    {
        var gone = _types.Where(x => isGone(x.Value)).ToList();
        gone.ForEach(x => _types.TryRemove(x.Key, out _));
        return gone.Select(x => x.Value).DistinctBy(x => x.Key).ToList();
    }

    private sealed record Source(Func<int, IContentTypeComposition?> ById, Func<Guid, IContentTypeComposition?> ByKey, Func<string, IContentTypeComposition?> ByAlias)
    {
        public IContentTypeComposition? Get(int id) => ById(id);

        public IContentTypeComposition? Get(Guid key) => ByKey(key);

        public IContentTypeComposition? Get(string alias) => ByAlias(alias);
    }
}
