using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Common;

internal static class Paging
{
    /// <summary>Asks for the items only where the page exists, so that an absurd number costs one count.</summary>
    public static async Task<Page<T>> PageAsync<T>(
        this IQueryable<T> items, int totalCount, int number, int size, CancellationToken cancel)
    {
        var page = new Page<T>([], Math.Max(1, number), size, totalCount);
        if (page.IsBeyondEnd || totalCount == 0) return page;

        return page with { Items = await items.Skip((page.Number - 1) * size).Take(size).ToListAsync(cancel) };
    }
}
