using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Keeps the shelf until the catalogue's mark or the day changes; one read at a time.</summary>
internal sealed class ShelfCache : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Shelf? _shelf;

    public async Task<Shelf> TakeAsync(MarketplaceDb db, DateOnly day, CancellationToken cancel)
    {
        if (Current(await MarkAsync(db, cancel), day) is { } current) return current;

        // While somebody reads the change, others need not wait for it; but a certificate of yesterday may not hold today.
        if (!await _reading.WaitAsync(0, cancel))
        {
            if (_shelf is { } old && old.Day == day) return old;
            await _reading.WaitAsync(cancel);
        }

        try
        {
            // Again, because more may have changed during the wait; before the rows, so that a shelf is never older than its mark.
            var mark = await MarkAsync(db, cancel);
            return Current(mark, day) ?? (_shelf = await new ShelfReader(db, day).ReadAsync(mark, cancel));
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private static Task<Guid> MarkAsync(MarketplaceDb db, CancellationToken cancel) =>
        db.CatalogueMarks.AsNoTracking().Select(m => m.Value).SingleAsync(cancel);

    private Shelf? Current(Guid mark, DateOnly day) => _shelf is { } shelf && shelf.Mark == mark && shelf.Day == day ? shelf : null;
}
