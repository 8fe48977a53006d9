using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Reads the shelf of a day from the tables.</summary>
internal sealed class ShelfReader(MarketplaceDb db, DateOnly day)
{
    private sealed record Row(
        Guid Id, Guid Business, Guid Category, Guid District, SmeClassification? Size, long Price, LocalizedText Name, bool IsDescribed, bool HasExport);

    public async Task<Shelf> ReadAsync(Guid mark, CancellationToken cancel)
    {
        var categories = await CategoriesAsync(cancel);
        var districts = await db.Districts.OrderBy(d => d.SortOrder).Select(d => d.Id).ToListAsync(cancel);
        var rows = await RowsAsync(cancel);
        var certificates = await CertificatesAsync(cancel);
        var (categoryAt, districtAt) = (Places(categories.Select(c => c.Id)), Places(districts));

        var products = rows.Select(row => new Shelved(
            row.Id, row.Business, categoryAt[row.Category], districtAt[row.District], row.Size?.Class, certificates.GetValueOrDefault(row.Id),
            row.HasExport && row is { IsDescribed: true, Name.En: not null }, row is { IsDescribed: true, Name.En: not null }, row.Price)).ToArray();
        return new(mark, day, categories, districts, products)
        {
            ByName = Enum.GetValues<Language>().ToDictionary(language => language, language => NameOrder(rows, language)),
        };
    }

    private async Task<IReadOnlyList<ShelfCategory>> CategoriesAsync(CancellationToken cancel)
    {
        var all = await db.Categories.OrderBy(c => c.SortOrder).Select(c => new { c.Id, c.ParentId }).ToListAsync(cancel);
        var at = Places(all.Select(c => c.Id));
        return [.. all.Select(c => new ShelfCategory(c.Id, c.ParentId, c.ParentId is { } parent ? at[parent] : -1))];
    }

    private Task<List<Row>> RowsAsync(CancellationToken cancel) => db.Products.AsNoTracking()
        .Where(p => p.PublishedAt != null && p.Business!.PublishedAt != null)
        .OrderByDescending(p => p.PublishedAt).ThenBy(p => p.Id)
        .Select(p => new Row(
            p.Id, p.BusinessId, p.CategoryId, p.Business!.Kelurahan!.DistrictId, p.Business.Size, p.Price.Minor, p.Name,
            p.Description.En != null, p.Export != null))
        .ToListAsync(cancel);

    // The same rule as Certificate.CountsOn, in words that a database understands.
    private async Task<Dictionary<Guid, int>> CertificatesAsync(CancellationToken cancel)
    {
        var covers = await db.Set<ProductCertificate>()
            .Where(c => c.Certificate!.CheckedOn != null && (c.Certificate.ExpiresOn == null || c.Certificate.ExpiresOn >= day))
            .Select(c => new { c.ProductId, c.Certificate!.Kind }).ToListAsync(cancel);
        return covers.GroupBy(c => c.ProductId).ToDictionary(p => p.Key, p => p.Aggregate(0, (bits, c) => bits | Shelf.Bit(c.Kind)));
    }

    private static int[] NameOrder(List<Row> rows, Language language)
    {
        var compare = CultureInfo.GetCultureInfo(language is Language.English ? "en" : "id").CompareInfo;
        var keys = rows.Select(row => compare.GetSortKey(row.Name.In(language), CompareOptions.IgnoreCase)).ToArray();
        return [.. Enumerable.Range(0, rows.Count).Order(Comparer<int>.Create((a, b) => SortKey.Compare(keys[a], keys[b]) is var c and not 0 ? c : a - b))];
    }

    private static Dictionary<Guid, int> Places(IEnumerable<Guid> ids) => ids.Select((id, at) => (id, at)).ToDictionary();
}
