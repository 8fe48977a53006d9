using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people browse products: lists, their filters, and the rows of other pages.</summary>
public sealed class ProductCatalogue
{
    /// <summary>Cards on one page of a list.</summary>
    public const int PageSize = 24;

    private readonly MarketplaceDb _db;
    private readonly ShelfCache _cache;
    private readonly CityClock _clock;
    private Shelf? _shelf;

    internal ProductCatalogue(MarketplaceDb db, ShelfCache cache, CityClock clock) => (_db, _cache, _clock) = (db, cache, clock);

    /// <summary>A page of the products that a filter leaves, with the counts of its choices; a page after the last is empty but knows the total.</summary>
    public async Task<ProductList> ListAsync(ProductFilter filter, Language language, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        var count = new ShelfCount(shelf, filter);
        return new(await PageAsync(shelf, count.Matches, filter.Sort, language, filter.Page, cancel), count.Facets());
    }

    /// <summary>A page of the products whose names, kinds, makers or districts hold every word, newest first.</summary>
    public async Task<Page<ProductCard>> SearchAsync(string text, int page, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await PageAsync(shelf, shelf.Holding(SearchWords.Of(text)), ProductSort.Newest, Language.Indonesian, page, cancel);
    }

    /// <summary>The newest products.</summary>
    public async Task<IReadOnlyList<ProductCard>> NewestAsync(int count, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await CardsAsync(shelf, [.. Enumerable.Range(0, Math.Min(count, shelf.Count))], cancel);
    }

    /// <summary>The newest products that a buyer abroad can order.</summary>
    public async Task<IReadOnlyList<ProductCard>> ExportReadyAsync(int count, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await CardsAsync(shelf, [.. shelf.Sets.ExportReady.Places.Take(count)], cancel);
    }

    /// <summary>Everything public of one maker, newest first.</summary>
    public async Task<IReadOnlyList<ProductCard>> FromMakerAsync(Guid businessId, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await CardsAsync(shelf, [.. shelf.Of(businessId)], cancel);
    }

    /// <summary>The public products of these keys in this order; others are left out.</summary>
    public async Task<IReadOnlyList<ProductCard>> ByIdsAsync(IReadOnlyList<Guid> ids, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await CardsAsync(shelf, [.. ids.Distinct().Select(shelf.Find).OfType<int>()], cancel);
    }

    /// <summary>What a product's own page leads to: newest of the same maker, and of the same kind by others.</summary>
    public async Task<ProductNeighbours> NeighboursAsync(ProductDetails product, int count, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        int[] own = [.. shelf.Of(product.Maker.Id).Where(at => shelf.ProductAt(at) != product.Id).Take(count)];
        int[] similar = [.. shelf.Sets.Category(product.Category.Id).Places.Where(at => shelf.MakerAt(at) != product.Maker.Id).Take(count)];

        var cards = await CardsAsync(shelf, [.. own, .. similar], cancel);
        return new([.. cards.Take(own.Length)], [.. cards.Skip(own.Length)]);
    }

    /// <summary>How many public products each of the makers has, and the first pictures of the newest.</summary>
    public async Task<IReadOnlyDictionary<Guid, (int Count, IReadOnlyList<PictureView> Pictures)>> OfMakersAsync(
        IReadOnlyList<Guid> businessIds, int pictures, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        var cards = await CardsAsync(shelf, [.. businessIds.SelectMany(id => shelf.Of(id).Take(pictures))], cancel);
        var ofMaker = cards.ToLookup(card => shelf.MakerAt(shelf.Find(card.Id)!.Value), card => card.Picture);
        return businessIds.Distinct().ToDictionary(id => id, id => (shelf.Of(id).Count(), (IReadOnlyList<PictureView>)[.. ofMaker[id]]));
    }

    /// <summary>The categories of the first level in their order, each with its children, all without pictures.</summary>
    internal async Task<IReadOnlyList<CategoryNode>> CategoriesAsync(CancellationToken cancel) => (await ShelfAsync(cancel)).Categories;

    /// <summary>Every district with the number of its public businesses, those without any included.</summary>
    public async Task<IReadOnlyList<DistrictCount>> DistrictsAsync(CancellationToken cancel = default) => (await ShelfAsync(cancel)).Districts;

    /// <summary>The public businesses that a filter leaves, in alphabetical order.</summary>
    internal async Task<IReadOnlyList<Guid>> MakersAsync(BusinessFilter filter, CancellationToken cancel)
    {
        var shelf = await ShelfAsync(cancel);
        var makers = shelf.Makers.Holding(SearchWords.Of(filter.Text ?? ""));
        if (filter.District is not { } slug) return [.. makers.Select(maker => maker.Id)];

        var district = shelf.Districts.FirstOrDefault(d => d.Slug == slug)?.Id;
        return [.. makers.Where(maker => maker.District == district).Select(maker => maker.Id)];
    }

    // A page tells of one state of the market throughout, however many of its parts ask.
    private async Task<Shelf> ShelfAsync(CancellationToken cancel) => _shelf ??= await _cache.TakeAsync(_db, _clock.Today, cancel);

    private async Task<Page<ProductCard>> PageAsync(
        Shelf shelf, ProductSet? found, ProductSort sort, Language language, int number, CancellationToken cancel)
    {
        var page = new Page<ProductCard>([], Math.Max(1, number), PageSize, found?.Count ?? shelf.Count);
        if (page.IsBeyondEnd) return page;

        var shown = shelf.In(sort, language, found).Skip((page.Number - 1) * PageSize).Take(PageSize);
        return page with { Items = await CardsAsync(shelf, [.. shown], cancel) };
    }

    // A public product has a picture of sort order 0: Product.Publish sees to it.
    private async Task<IReadOnlyList<ProductCard>> CardsAsync(Shelf shelf, IReadOnlyList<int> shown, CancellationToken cancel)
    {
        if (shown.Count == 0) return [];
        Guid[] ids = [.. shown.Select(shelf.ProductAt)];
        var cards = await (
            from p in _db.Products.AsNoTracking()
            where ids.Contains(p.Id)
            from first in p.Pictures
            where first.SortOrder == 0
            select new ProductCard(
                p.Id, new LocalizedSlug(p.SlugId!, p.SlugEn!), p.Name, p.Price, p.Unit,
                p.Business!.Slug!, p.Business.Name, new DistrictLink(p.Business.Kelurahan!.District!.Slug, p.Business.Kelurahan.District.Name),
                PictureView.Of(first.Picture!, first.AlternativeText), p.IsExample)).ToDictionaryAsync(card => card.Id, cancel);
        return [.. shown.Where(at => cards.ContainsKey(shelf.ProductAt(at))).Select(at => cards[shelf.ProductAt(at)] with
        {
            IsHalal = shelf.Sets.Certificates[CertificateKind.Halal].Contains(at),
            IsExportReady = shelf.Sets.ExportReady.Contains(at),
        })];
    }
}
