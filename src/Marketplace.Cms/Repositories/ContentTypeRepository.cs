using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>Types of one kind: of documents, media or members.</summary>
internal abstract class TypeRepository<T, TModel>(
    EfScopeProvider scopes, SetCache cache, ContentTypeReader reader, ContentTypeWriter writer)
    : FullSetRepository<T>(scopes, cache), IContentTypeRepositoryBase<T>
    where T : class, IContentTypeComposition
    where TModel : ContentTypeCompositionBase, T
{
    protected abstract Guid ObjectType { get; }

    public T? Get(string alias) => Copy(All().FirstOrDefault(x => x.Alias.InvariantEquals(alias)));

    public string GetUniqueAlias(string alias)
    {
        var taken = All().Select(x => x.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unique = alias;
        for (var number = 1; taken.Contains(unique); number++)
        {
            unique = $"{alias}{number}";
        }

        return unique;
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath(contentPath.Split(',').Select(int.Parse).ToArray());

    public bool HasContainerInPath(params int[] ids)
    {
        var collections = All().Where(x => x.ListView is not null).Select(x => x.Id).ToList();
        return Scopes.Db.Contents.Any(x => ids.Contains(x.NodeId) && collections.Contains(x.ContentTypeId));
    }

    public bool HasContentNodes(int id) => Scopes.Db.Contents.Any(x => x.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        All().Where(x => x.AllowedContentTypes?.Any(y => y.Key == key) == true).Select(x => x.Key).ToList();

    public void Save(T entity)
    {
        Forget();
        writer.Save(entity, ObjectType);
        Forget();
    }

    public void Delete(T entity)
    {
        Forget();
        writer.Delete(entity);
    }

    /// <summary>Folders of types are not part of this host.</summary>
    public IEnumerable<MoveEventInfo<T>> Move(T moving, EntityContainer container) =>
        throw new NotSupportedException($"{GetType().Name}.{nameof(Move)} is outside of what this host does.");

    protected override IReadOnlyList<T> Load() => [.. reader.Load<TModel>(ObjectType, Create)];

    protected abstract TModel Create(IShortStringHelper strings, int parentId);
}

/// <summary>Document types.</summary>
internal sealed class ContentTypeRepository(
    EfScopeProvider scopes, SetCache cache, ContentTypeReader reader, ContentTypeWriter writer)
    : TypeRepository<IContentType, ContentType>(scopes, cache, reader, writer), IContentTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentType;

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query) =>
        Copies(All().Where(x => x.PropertyTypes.OfType<PropertyType>().Apply(query).Any()));

    public IEnumerable<string> GetAllPropertyTypeAliases() => Scopes.Db.PropertyTypes.AsNoTracking().Select(x => x.Alias).Distinct().OrderBy(x => x).ToList();

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) => Aliases(objectTypes).ToList();

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
        Scopes.Db.ContentTypes.AsNoTracking().Where(x => aliases.Contains(x.Alias)).Select(x => x.NodeId).ToList();

    protected override ContentType Create(IShortStringHelper strings, int parentId) => new(strings, parentId);

    private IQueryable<string> Aliases(Guid[] objectTypes) =>
        from type in Scopes.Db.ContentTypes.AsNoTracking()
        join node in Scopes.Db.Nodes on type.NodeId equals node.Id
        where objectTypes.Length == 0 || objectTypes.Contains(node.ObjectType!.Value)
        orderby type.Alias
        select type.Alias;
}

/// <summary>Media types.</summary>
internal sealed class MediaTypeRepository(
    EfScopeProvider scopes, SetCache cache, ContentTypeReader reader, ContentTypeWriter writer)
    : TypeRepository<IMediaType, MediaType>(scopes, cache, reader, writer), IMediaTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MediaType;

    protected override MediaType Create(IShortStringHelper strings, int parentId) => new(strings, parentId);
}

/// <summary>Member types: read by Core beside the others, without members behind them.</summary>
internal sealed class MemberTypeRepository(
    EfScopeProvider scopes, SetCache cache, ContentTypeReader reader, ContentTypeWriter writer)
    : TypeRepository<IMemberType, MemberType>(scopes, cache, reader, writer), IMemberTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MemberType;

    protected override MemberType Create(IShortStringHelper strings, int parentId) => new(strings, parentId);
}
