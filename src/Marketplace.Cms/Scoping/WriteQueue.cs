namespace Marketplace.Cms.Scoping;

/// <summary>Lets one writing scope of this process in at a time, in order of arrival.</summary>
/// <remarks>SQLite has one writer; waiting here is fair and costs nothing, waiting in SQLite is polling.</remarks>
internal sealed class WriteQueue : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for the turn; throws <see cref="TimeoutException"/> after a minute, which only a scope that never ends can cause.</summary>
    public IDisposable Enter() => _turn.Wait(Patience)
        ? new Turn(_turn)
        : throw new TimeoutException("Another scope has kept the database for writing for over a minute.");

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
