namespace Marketplace.Core.Media;

/// <summary>Tells whoever makes the sizes that a picture was kept.</summary>
public sealed class PictureSignal : IDisposable
{
    private readonly SemaphoreSlim _kept = new(0);

    /// <summary>Wakes the one that waits, or the next one to wait.</summary>
    public void Wake()
    {
        if (_kept.CurrentCount == 0) _kept.Release();
    }

    /// <summary>Waits until a picture is kept, at most for the time; answers whether one was.</summary>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancel) => _kept.WaitAsync(atMost, cancel);

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();
}
