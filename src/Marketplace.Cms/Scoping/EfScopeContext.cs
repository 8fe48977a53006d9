using Umbraco.Cms.Core.Scoping;

namespace Marketplace.Cms.Scoping;

/// <summary>Actions that wait for the end of the outermost scope, run once each in order of priority.</summary>
internal sealed class EfScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        _enlisted.TryAdd(key, new Enlisted(priority, null, action));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var found))
        {
            return (T?)found.Value;
        }

        var value = creator is null ? default : creator();
        _enlisted[key] = new Enlisted(priority, value, completed => action?.Invoke(completed, value));
        return value;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out var found) ? (T?)found.Value : default;

    /// <summary>Runs what was enlisted, and what that enlists in turn; one failure does not keep the rest from running.</summary>
    public void ScopeExit(bool completed)
    {
        var failures = new List<Exception>();
        while (_enlisted.Count > 0)
        {
            var round = _enlisted.Values.OrderBy(x => x.Priority).ToList();
            _enlisted.Clear();
            round.ForEach(x => Run(x, completed, failures));
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Actions at the end of a scope failed.", failures);
        }
    }

    private static void Run(Enlisted enlisted, bool completed, List<Exception> failures)
    {
        try
        {
            enlisted.OnExit(completed);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            failures.Add(exception);
        }
    }

    private sealed record Enlisted(int Priority, object? Value, Action<bool> OnExit);
}
