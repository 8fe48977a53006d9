using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Publishing;

/// <summary>Types as views see them, built once each.</summary>
internal sealed class PublishedContentTypeCache(
    IPublishedContentTypeFactory factory, IContentTypeService documentTypes, IMediaTypeService mediaTypes, IMemberTypeService memberTypes, EfScopeProvider scopes) : IPublishedContentTypeCache
{
    private readonly ReadThrough<(PublishedItemType, string), IPublishedContentType> _types = new(scopes);

    public void ClearAll() => _types.DropAll();

    public void ClearContentType(int id) => ClearContentTypes([id]);

    public void ClearContentTypes(IEnumerable<int> ids)
    {
        var gone = ids.ToHashSet();
        _types.DropWhere(x => gone.Contains(x.Id));
    }

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id) =>
        _types.DropWhere(x => x.PropertyTypes.Any(p => p.DataType.Id == id)).DistinctBy(x => x.Key).ToList();

    /// <summary>Throws <see cref="KeyNotFoundException"/> where there is no such type.</summary>
    public IPublishedContentType Get(PublishedItemType itemType, Guid key) => Find(itemType, key.ToString("N"), service => service.Get(key));

    /// <inheritdoc cref="Get(PublishedItemType, Guid)"/>
    public IPublishedContentType Get(PublishedItemType itemType, string alias) => Find(itemType, $"alias:{alias}", service => service.Get(alias));

    /// <inheritdoc cref="Get(PublishedItemType, Guid)"/>
    public IPublishedContentType Get(PublishedItemType itemType, int id) => Find(itemType, $"id:{id}", service => service.Get(id));

    private IPublishedContentType Find(PublishedItemType itemType, string name, Func<Source, IContentTypeComposition?> get) =>
        _types.GetOrLoad((itemType, name), _ => factory.CreateContentType(
            get(SourceOf(itemType)) ?? throw new KeyNotFoundException($"There is no {itemType} type {name}.")));

    private Source SourceOf(PublishedItemType itemType) => itemType switch
    {
        PublishedItemType.Media => new Source(mediaTypes.Get, mediaTypes.Get, mediaTypes.Get),
        PublishedItemType.Member => new Source(memberTypes.Get, memberTypes.Get, memberTypes.Get),
        _ => new Source(documentTypes.Get, documentTypes.Get, documentTypes.Get),
    };

    private sealed record Source(Func<int, IContentTypeComposition?> ById, Func<Guid, IContentTypeComposition?> ByKey, Func<string, IContentTypeComposition?> ByAlias)
    {
        public IContentTypeComposition? Get(int id) => ById(id);

        public IContentTypeComposition? Get(Guid key) => ByKey(key);

        public IContentTypeComposition? Get(string alias) => ByAlias(alias);
    }
}
