using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.FirstData;
using Marketplace.Core.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Core.DemoData;

/// <summary>How much example data there is, and how wide the square pictures are in pixels: tests take less of both.</summary>
public sealed record DemoSize(int PictureWidth = 1280, int Businesses = int.MaxValue);

/// <summary>Writes the invented businesses and products that show how the site works.</summary>
public sealed partial class DemoSeeder(
    MarketplaceDb db, FirstDataWriter first, PictureStore store, SmeClassService classes, CityClock clock, ILogger<DemoSeeder> log)
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

        var pictures = await ComposeAsync(businesses, products, width, cancel);
        await WriteAsync(new DemoRows(pictures, clock.Now), businesses, products, cancel);
        LogSeeded(businesses.Count, products.Count);
        return true;
    }

    /// <summary>Whether an invented business is still among the others.</summary>
    public Task<bool> HasExamplesAsync(CancellationToken cancel = default) => db.Businesses.AnyAsync(business => business.IsExample, cancel);

    private async Task<DemoPictures> ComposeAsync(
        IReadOnlyList<DemoBusiness> businesses, IReadOnlyList<DemoProduct> products, int width, CancellationToken cancel)
    {
        var pictures = new DemoPictures(store, width);
        var stills = products.SelectMany(p => p.Pictures).Concat(DemoTexts.TilePictures().Values);
        await Task.Run(() => pictures.Make(stills, businesses, cancel), cancel);
        return pictures;
    }

    private async Task WriteAsync(DemoRows rows, IReadOnlyList<DemoBusiness> businesses, IReadOnlyList<DemoProduct> products, CancellationToken cancel)
    {
        db.AddRange(rows.Pictures);
        await HangTilesAsync(rows, cancel);
        foreach (var (demo, place) in businesses.Select((demo, place) => (demo, place)))
        {
            var size = (await classes.ClassifyAsync(demo.Size.Basis, demo.Size.Amount, clock.Today, cancel)).Value;
            db.Add(rows.Business(demo, place, size));
            db.AddRange(rows.Certificates(demo));
        }

        db.AddRange(rows.Products(products));
        await db.SaveChangesAsync(cancel);
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
