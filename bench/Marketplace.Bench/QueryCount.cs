using System.Diagnostics;

namespace Marketplace.Bench;

/// <summary>Counts what this process asks its databases, by EF Core's own events.</summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly QueryCount Only = new();
    private int _count;

    private QueryCount() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>The number of commands sent meanwhile.</summary>
    public static async Task<int> OfAsync(Func<Task> work)
    {
        var before = Volatile.Read(ref Only._count);
        await work();
        return Volatile.Read(ref Only._count) - before;
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(this, name => name.EndsWith("CommandExecuting", StringComparison.Ordinal));
    }

    public void OnNext(KeyValuePair<string, object?> happened)
    {
        if (happened.Key.EndsWith("CommandExecuting", StringComparison.Ordinal)) Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
