using Marketplace.Cms.Querying;
using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Marketplace.Cms.Repositories;

/// <summary>Reading of a small set that is always loaded whole; what is handed out is the caller's own copy.</summary>
internal abstract class FullSetRepository<T>(EfScopeProvider scopes, SetCache cache)
    where T : class, IEntity
{
    protected EfScopeProvider Scopes => scopes;

    public T? Get(int id) => Copy(All().FirstOrDefault(x => x.Id == id));

    public T? Get(Guid id) => Copy(All().FirstOrDefault(x => x.Key == id));

    public IEnumerable<T> GetMany(params int[]? ids) => Copies(All().Where(x => ids is not { Length: > 0 } || ids.Contains(x.Id)));

    public IEnumerable<T> GetMany(params Guid[]? ids) => Copies(All().Where(x => ids is not { Length: > 0 } || ids.Contains(x.Key)));

    public bool Exists(int id) => All().Any(x => x.Id == id);

    public bool Exists(Guid id) => All().Any(x => x.Key == id);

    public IEnumerable<T> Get(IQuery<T> query) => Copies(All().Apply(query));

    public int Count(IQuery<T>? query) => All().Apply(query).Count();

    /// <summary>The shared set: to be read, never handed out or changed.</summary>
    protected IReadOnlyList<T> All() => cache.GetOrLoad(scopes.Current, Load);

    protected abstract IReadOnlyList<T> Load();

    protected void Forget() => cache.Forget<T>(scopes.Current);

    protected static T? Copy(T? entity) => (T?)entity?.DeepClone();

    protected static List<T> Copies(IEnumerable<T> entities) => entities.Select(x => Copy(x)!).ToList();
}
