using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Core.DemoData;

/// <summary>Multiplies the examples to a catalogue that is large enough to measure on.</summary>
public sealed partial class DemoCatalogue(MarketplaceDb db, ILogger<DemoCatalogue> log)
{
    private const int MakersInBatch = 50; // about 1,000 products with 9,000 rows
    private const int ProductsInLogLine = 10_000;

    /// <summary>Adds invented businesses and products until so many products are public, and answers how many it added; going on after an interruption adds the rest.</summary>
    public async Task<int> FillAsync(int products, CancellationToken cancel = default)
    {
        var missing = products - await db.Products.CountAsync(p => p.PublishedAt != null && p.Business!.PublishedAt != null, cancel);
        if (missing <= 0) return 0;

        var added = 0;
        foreach (var batch in (await CopiesAsync(cancel)).Chunk(MakersInBatch))
        {
            var written = await WriteAsync(batch, missing - added, cancel);
            if ((added + written) / ProductsInLogLine > added / ProductsInLogLine || added + written == missing) LogAdded(added + written, missing);
            added += written;
            if (added == missing) break;
        }

        return added;
    }

    // Round after round over the examples, for as long as somebody asks for more.
    private async Task<IEnumerable<DemoCopy>> CopiesAsync(CancellationToken cancel)
    {
        var originals = await OriginalsAsync(cancel);
        if (!originals.Any(o => o.Products.Count > 0)) throw new InvalidOperationException("There are no examples here to fill a catalogue with.");
        var kelurahan = await db.Kelurahan.OrderBy(k => k.Name).ThenBy(k => k.Id).Select(k => k.Id).ToListAsync(cancel);
        return
            from round in Enumerable.Range(0, int.MaxValue)
            from original in originals.Index()
            select new DemoCopy(original.Item, round, kelurahan[(int)(((long)round * originals.Count + original.Index) % kelurahan.Count)]);
    }

    private async Task<IReadOnlyList<DemoOriginal>> OriginalsAsync(CancellationToken cancel)
    {
        Guid[] ids = [.. DemoTexts.Businesses().Select(demo => StableId.Business(demo.Slug))];
        var businesses = await db.Businesses.AsNoTracking().Where(b => ids.Contains(b.Id) && b.PublishedAt != null)
            .Include(b => b.Revisions.Where(r => r.State == RevisionState.Published)).OrderBy(b => b.Id).ToListAsync(cancel);
        var products = await db.Products.AsNoTracking().Where(p => ids.Contains(p.BusinessId) && p.PublishedAt != null)
            .Include(p => p.Revisions.Where(r => r.State == RevisionState.Published)).OrderBy(p => p.Id).ToListAsync(cancel);
        var certificates = await db.Certificates.AsNoTracking().Where(c => ids.Contains(c.BusinessId)).OrderBy(c => c.Id).ToListAsync(cancel);
        return [.. businesses.Select(b => new DemoOriginal(b, [.. certificates.Where(c => c.BusinessId == b.Id)], [.. products.Where(p => p.BusinessId == b.Id)]))];
    }

    private async Task<int> WriteAsync(IReadOnlyList<DemoCopy> makers, int most, CancellationToken cancel)
    {
        Guid[] makerIds = [.. makers.Select(m => m.Id)];
        var knownMakers = await db.Businesses.Where(b => makerIds.Contains(b.Id)).Select(b => b.Id).ToHashSetAsync(cancel);
        var knownProducts = await db.Products.Where(p => makerIds.Contains(p.BusinessId)).Select(p => p.Id).ToHashSetAsync(cancel);
        var products = makers.SelectMany(m => m.Products).Where(p => !knownProducts.Contains(p.Id)).Take(most).ToList();

        foreach (var maker in products.Select(p => p.Maker).Distinct().Where(m => !knownMakers.Contains(m.Id)))
        {
            db.Add(maker.Business());
            db.AddRange(maker.Certificates());
        }

        db.AddRange(products.Select(p => p.Make()));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return products.Count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{AddedCount} of {MissingCount} example products added")]
    private partial void LogAdded(int addedCount, int missingCount);
}
