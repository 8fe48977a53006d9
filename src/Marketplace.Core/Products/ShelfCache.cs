using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Keeps the shelf until the catalogue's mark or the day changes; one read at a time.</summary>
internal sealed class ShelfCache : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Shelf? _shelf;

    public async Task<Shelf> TakeAsync(MarketplaceDb db, DateOnly day, CancellationToken cancel)
    {
        // Read before the rows: should one change in between, the shelf is newer than its mark and is read once more.
        var mark = await db.CatalogueMarks.AsNoTracking().Select(m => m.Value).SingleAsync(cancel);
        if (Current(mark, day) is { } current) return current;

        await _reading.WaitAsync(cancel);
        try
        {
            return Current(mark, day) ?? (_shelf = await new ShelfReader(db, day).ReadAsync(mark, cancel));
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private Shelf? Current(Guid mark, DateOnly day) => _shelf is { } shelf && shelf.Mark == mark && shelf.Day == day ? shelf : null;
}
