using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Reads the shelf of a day from the tables.</summary>
internal sealed class ShelfReader(MarketplaceDb db, DateOnly day)
{
    private sealed record Kind(Guid Id, Guid? ParentId, LocalizedSlug Slug, LocalizedText Name);

    private sealed record Maker(Guid Id, Guid District, SmeClassification? Size, string Name, string Owner, string Kelurahan, string DistrictName)
    {
        public ShelfMaker Listed => new(Id, District, Name, $"{Name}\n{Owner}\n{Kelurahan}\n{DistrictName}");
    }

    private sealed record Row(Guid Id, Guid Maker, Guid Kind, long Price, string NameId, string? NameEn, bool IsDescribed, bool HasExport)
    {
        public bool IsInEnglish => IsDescribed && NameEn is not null;

        public bool IsExportReady => Product.MakesExportReady(HasExport, NameEn is not null, IsDescribed);

        public LocalizedText Name => new(NameId, NameEn);
    }

    public async Task<Shelf> ReadAsync(Guid mark, CancellationToken cancel)
    {
        var districts = await db.Districts.AsNoTracking().OrderBy(d => d.SortOrder).ToListAsync(cancel);
        var kinds = await KindsAsync(cancel);
        var makers = await MakersAsync([.. districts.Select(d => d.Id)], cancel);
        var rows = await RowsAsync([.. kinds.Select(k => k.Id)], [.. makers.Select(m => m.Id)], cancel);

        var orders = new ShelfOrders([.. rows.Select(row => row.Price)], [.. rows.Select(row => row.Name)]);
        var sets = new ShelfSets(rows.Count, kinds.Select(k => k.Id), districts.Select(d => d.Id), orders);
        Sort(rows, kinds, makers, sets);
        await CertifyAsync(rows, sets, cancel);

        var makersIn = makers.CountBy(m => m.District).ToDictionary();
        return new(mark, day, [.. rows.Select(row => row.Id)], [.. rows.Select(row => row.Maker)])
        {
            Sets = sets,
            Orders = orders,
            Words = Words(rows, kinds, makers),
            Makers = new(makers.Select(m => m.Listed)),
            Categories = Tree(kinds, sets),
            Districts = [.. districts.Select(d => new DistrictCount(d.Id, d.Slug, d.Name, makersIn.GetValueOrDefault(d.Id)))],
        };
    }

    private Task<List<Kind>> KindsAsync(CancellationToken cancel) => db.Categories.AsNoTracking().OrderBy(c => c.SortOrder)
        .Select(c => new Kind(c.Id, c.ParentId, new LocalizedSlug(c.SlugId, c.SlugEn), c.Name)).ToListAsync(cancel);

    // Whatever is written between two of these reads changes the mark, so that the next one who asks reads again.
    private async Task<List<Maker>> MakersAsync(HashSet<Guid> districts, CancellationToken cancel)
    {
        var makers = await db.Businesses.AsNoTracking().Where(b => b.PublishedAt != null)
            .Select(b => new Maker(b.Id, b.Kelurahan!.DistrictId, b.Size, b.Name, b.OwnerName, b.Kelurahan.Name, b.Kelurahan.District!.Name)).ToListAsync(cancel);
        makers.RemoveAll(maker => !districts.Contains(maker.District));
        return makers;
    }

    private async Task<List<Row>> RowsAsync(HashSet<Guid> kinds, HashSet<Guid> makers, CancellationToken cancel)
    {
        var rows = await db.Products.AsNoTracking().Where(p => p.PublishedAt != null)
            .OrderByDescending(p => p.PublishedAt).ThenBy(p => p.Id)
            .Select(p => new Row(p.Id, p.BusinessId, p.CategoryId, p.Price.Minor, p.Name.Id, p.Name.En, p.Description.En != null, p.Export != null))
            .ToListAsync(cancel);
        rows.RemoveAll(row => !kinds.Contains(row.Kind) || !makers.Contains(row.Maker));
        return rows;
    }

    private static void Sort(List<Row> rows, List<Kind> kinds, List<Maker> makers, ShelfSets sets)
    {
        var parents = kinds.ToDictionary(k => k.Id, k => k.ParentId);
        var makerOf = makers.ToDictionary(m => m.Id);
        foreach (var (at, row) in rows.Index())
        {
            sets.Categories[row.Kind].Add(at);
            if (parents[row.Kind] is { } parent) sets.Categories[parent].Add(at);
            sets.Districts[makerOf[row.Maker].District].Add(at);
            if (makerOf[row.Maker].Size is { } size) sets.Classes[size.Class].Add(at);
            if (row.IsInEnglish) sets.InEnglish.Add(at);
            if (row.IsExportReady) sets.ExportReady.Add(at);
        }
    }

    private async Task CertifyAsync(List<Row> rows, ShelfSets sets, CancellationToken cancel)
    {
        var places = rows.Index().ToDictionary(row => row.Item.Id, row => row.Index);
        var covers = from certificate in db.Certificates.Where(Certificate.CountingOn(day))
                     join covered in db.Set<ProductCertificate>() on certificate.Id equals covered.CertificateId
                     select new { covered.ProductId, certificate.Kind };
        await foreach (var cover in covers.AsAsyncEnumerable().WithCancellation(cancel))
            if (places.TryGetValue(cover.ProductId, out var at)) sets.Certificates[cover.Kind].Add(at);
    }

    private static ShelfWords Words(List<Row> rows, List<Kind> kinds, List<Maker> makers) => new(
        new([.. rows.Select(row => $"{row.NameId}\n{row.NameEn}")]),
        new([.. kinds.Select(k => $"{k.Name.Id}\n{k.Name.En}")]), [.. kinds.Select(k => k.Id)],
        new([.. makers.Select(m => $"{m.Name}\n{m.Kelurahan}\n{m.DistrictName}")]), [.. makers.Select(m => m.Id)]);

    private static IReadOnlyList<CategoryNode> Tree(List<Kind> kinds, ShelfSets sets)
    {
        var children = kinds.Where(k => k.ParentId is not null).ToLookup(k => k.ParentId!.Value, Node);
        return [.. kinds.Where(k => k.ParentId is null).Select(k => Node(k) with { Children = [.. children[k.Id]] })];

        CategoryNode Node(Kind kind) => new(kind.Id, kind.Slug, kind.Name, null, sets.Category(kind.Id).Count);
    }
}
