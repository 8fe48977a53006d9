using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Cms.Publishing;

/// <summary>Published items in memory. What was loaded before a change is never kept after it.</summary>
internal sealed class PublishedStore
{
    private readonly ConcurrentDictionary<(Guid Key, bool Preview), IPublishedContent?> _items = new();
    private readonly Lock _gate = new();
    private long _changes;

    public IPublishedContent? GetOrLoad(Guid key, bool preview, Func<Guid, bool, IPublishedContent?> load)
    {
        if (_items.TryGetValue((key, preview), out var known))
        {
            return known;
        }

        var before = Interlocked.Read(ref _changes);
        var item = load(key, preview);
        lock (_gate)
        {
            return before == _changes ? _items.GetOrAdd((key, preview), item) : item;
        }
    }

    public bool TryGet(Guid key, bool preview, out IPublishedContent? item) => _items.TryGetValue((key, preview), out item);

    public void Drop(Guid key)
    {
        lock (_gate)
        {
            _changes++;
            _items.TryRemove((key, true), out _);
            _items.TryRemove((key, false), out _);
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
