using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Marketplace.Cms.Scoping;

namespace Marketplace.Cms.Publishing;

/// <summary>Things loaded from the database when first asked for. What was loaded before a change is never kept after it.</summary>
/// <remarks>What is loaded inside a unit of work may be older than the last change, or rolled back later: it is not kept.</remarks>
internal sealed class ReadThrough<TKey, TValue>(EfScopeProvider scopes)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _items = new();
    private readonly Lock _gate = new();
    private long _changes;

    public TValue GetOrLoad(TKey key, Func<TKey, TValue> load)
    {
        if (_items.TryGetValue(key, out var known))
        {
            return known;
        }

        var before = Interlocked.Read(ref _changes);
        var item = load(key);
        lock (_gate)
        {
            return before == _changes && !scopes.IsOpen ? _items.GetOrAdd(key, item) : item;
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue item) => _items.TryGetValue(key, out item);

    public void Drop(params TKey[] keys)
    {
        lock (_gate)
        {
            _changes++;
            Array.ForEach(keys, x => _items.TryRemove(x, out _));
        }
    }

    /// <summary>Drops what matches and tells what that was.</summary>
    public List<TValue> DropWhere(Func<TValue, bool> isGone)
    {
        lock (_gate)
        {
            _changes++;
            var gone = _items.Where(x => isGone(x.Value)).ToList();
            gone.ForEach(x => _items.TryRemove(x.Key, out _));
            return gone.ConvertAll(x => x.Value);
        }
    }

    public void DropAll()
    {
        lock (_gate)
        {
            _changes++;
            _items.Clear();
        }
    }
}
