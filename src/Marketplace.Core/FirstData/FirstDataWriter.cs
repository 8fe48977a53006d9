using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.FirstData;

/// <summary>Writes what a city's marketplace begins with: places, kinds of products, rules. Nothing but these files names the city.</summary>
public sealed class FirstDataWriter(MarketplaceDb db, SmeClassService classes)
{
    /// <summary>Writes what is missing; what the office has changed since stays as it is.</summary>
    public async Task WriteAsync(CancellationToken cancel = default)
    {
        await classes.BeginAsync(cancel);
        if (!await db.Districts.AnyAsync(cancel)) AddPlaces();
        if (!await db.Categories.AnyAsync(cancel)) AddCategories();
        if (!await db.TrySaveAsync(cancel)) db.ChangeTracker.Clear(); // another server started at the same time and wrote the same
    }

    private void AddPlaces()
    {
        foreach (var (rows, place) in EmbeddedFiles.Rows("places.tsv").GroupBy(row => row[0], StringComparer.Ordinal).Select((rows, place) => (rows, place)))
        {
            var district = new District(rows.Key, place) { Id = StableId.For("district", rows.Key) };
            db.Add(district);
            db.AddRange(rows.Select(row => new Kelurahan(row[1], district.Id) { Id = StableId.For("kelurahan", row[1]) }));
        }
    }

    private void AddCategories() => db.AddRange(EmbeddedFiles.Rows("categories.tsv").Select((row, place) =>
        new Category(new(row[0], row[1]), new(row[2], row[3]), place, row[4].Length == 0 ? null : StableId.For("category", row[4]))
        {
            Id = StableId.For("category", row[0]),
        }));
}
