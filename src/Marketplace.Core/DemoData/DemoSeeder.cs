using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.FirstData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Core.DemoData;

/// <summary>How much example data there is, and how wide the square pictures are in pixels: tests take less of both.</summary>
public sealed record DemoSize(int PictureWidth = 1280, int Businesses = int.MaxValue);

/// <summary>Writes the invented businesses and products that show how the site works.</summary>
public sealed partial class DemoSeeder(
    MarketplaceDb db, FirstDataWriter first, SmeClassService classes, CityClock clock, ILogger<DemoSeeder> log)
{
    /// <summary>Does nothing where businesses exist; otherwise writes everything in one transaction and answers true.</summary>
    public async Task<bool> SeedAsync(DemoSize? size = null, CancellationToken cancel = default)
    {
        await first.WriteAsync(cancel);
        if (await db.Businesses.AnyAsync(cancel)) return false;

        var (width, most) = size ?? new DemoSize();
        var businesses = DemoTexts.Businesses().Take(most).ToList();
        var makers = businesses.Select(b => b.Slug).ToHashSet(StringComparer.Ordinal);
        var products = DemoTexts.Products().Where(p => makers.Contains(p.Maker)).ToList();

        await AddAsync(new DemoRows(new DemoPictures(width), clock.Now), businesses, products, cancel);
        if (!await db.TrySaveAsync(cancel))
        {
            db.ChangeTracker.Clear(); // another server started at the same time and wrote the same
            return false;
        }

        LogSeeded(businesses.Count, products.Count);
        return true;
    }

    /// <summary>Whether an invented business is still among the others.</summary>
    public Task<bool> HasExamplesAsync(CancellationToken cancel = default) => db.Businesses.AnyAsync(business => business.IsExample, cancel);

    private async Task AddAsync(DemoRows rows, IReadOnlyList<DemoBusiness> businesses, IReadOnlyList<DemoProduct> products, CancellationToken cancel)
    {
        await HangTilesAsync(rows, cancel);
        var wares = products.ToLookup(product => product.Maker, StringComparer.Ordinal);
        foreach (var (demo, place) in businesses.Select((demo, place) => (demo, place)))
        {
            var size = (await classes.ClassifyAsync(demo.Size.Basis, demo.Size.Amount, clock.Today, cancel)).Value;
            db.Add(rows.Business(demo, wares[demo.Slug], place, size));
            db.AddRange(rows.Certificates(demo));
        }

        db.AddRange(rows.Products(products));
        db.AddRange(rows.Pictures);
    }

    private async Task HangTilesAsync(DemoRows rows, CancellationToken cancel)
    {
        var tiles = DemoTexts.TilePictures();
        foreach (var category in await db.Categories.Where(c => c.ParentId == null).ToListAsync(cancel))
            if (tiles.TryGetValue(category.SlugId, out var picture)) category.ShowPicture(rows.Still(picture));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{BusinessCount} example businesses with {ProductCount} products written")]
    private partial void LogSeeded(int businessCount, int productCount);
}
