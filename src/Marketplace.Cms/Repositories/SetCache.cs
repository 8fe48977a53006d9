using Marketplace.Cms.Scoping;
using Umbraco.Cms.Core.Cache;

namespace Marketplace.Cms.Repositories;

/// <summary>Keeps small sets (types, data types, languages, domains) whole in Umbraco's isolated caches.</summary>
/// <remarks>
/// A unit of work that writes reads around the cache, so rows that are rolled back never get into it. A set is
/// only kept if nothing was committed since the snapshot it was read from began.
/// </remarks>
internal sealed class SetCache(AppCaches caches)
{
    private const string Key = "set";
    private readonly Lock _gate = new();
    private long _changes;

    /// <summary>Counts committed changes; a scope notes it before it opens its snapshot.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    public IReadOnlyList<T> GetOrLoad<T>(EfScope scope, Func<IReadOnlyList<T>> load)
    {
        if (scope.IsWriting)
        {
            return (IReadOnlyList<T>)(scope.Sets.TryGetValue(typeof(T), out var own) ? own : scope.Sets[typeof(T)] = load());
        }

        if (Cache<T>().Get(Key) is Kept<T> kept)
        {
            return kept.Items;
        }

        scope.ForReading();
        var items = load();
        Keep(scope, items);
        return items;
    }

    /// <summary>Forgets a set in this unit of work at once, and for everybody when it is committed.</summary>
    public void Forget<T>(EfScope scope)
    {
        scope.ForWriting();
        scope.Sets.Clear(); // sets refer to each other: types hold data types
        scope.OnCommitted(typeof(T).Name, () =>
        {
            lock (_gate)
            {
                Interlocked.Increment(ref _changes);
                Cache<T>().Clear();
            }
        });
    }

    private void Keep<T>(EfScope scope, IReadOnlyList<T> items)
    {
        lock (_gate)
        {
            if (scope.ChangesWhenOpened == Changes)
            {
                Cache<T>().Insert(Key, () => new Kept<T>(items));
            }
        }
    }

    private IAppPolicyCache Cache<T>() => caches.IsolatedCaches.GetOrCreate<T>();

    private sealed record Kept<T>(IReadOnlyList<T> Items);
}
