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

    internal ProductCatalogue(MarketplaceDb db, ShelfCache cache, CityClock clock) => (_db, _cache, _clock) = (db, cache, clock);

    /// <summary>A page of the products that a filter leaves, with the counts of its choices; a page after the last is empty but knows the total.</summary>
    public async Task<ProductList> ListAsync(ProductFilter filter, Language language, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        var count = new ShelfCount(shelf, filter);
        var facets = count.Facets();

        var page = new Page<ProductCard>([], Math.Max(1, filter.Page), PageSize, count.Total);
        if (page.IsBeyondEnd || count.Total == 0) return new(page, facets);

        var shown = shelf.In(filter.Sort, language).Where(count.Matches).Skip((page.Number - 1) * PageSize).Take(PageSize);
        return new(page with { Items = await CardsAsync([.. shown], cancel) }, facets);
    }

    /// <summary>The newest products.</summary>
    public async Task<IReadOnlyList<ProductCard>> NewestAsync(int count, CancellationToken cancel = default) =>
        await CardsAsync([.. (await ShelfAsync(cancel)).Products.Take(count)], cancel);

    /// <summary>The newest products that a buyer abroad can order.</summary>
    public async Task<IReadOnlyList<ProductCard>> ExportReadyAsync(int count, CancellationToken cancel = default) =>
        await CardsAsync([.. (await ShelfAsync(cancel)).Products.Where(p => p.IsExportReady).Take(count)], cancel);

    /// <summary>Everything public of one maker, newest first.</summary>
    public async Task<IReadOnlyList<ProductCard>> FromMakerAsync(Guid businessId, CancellationToken cancel = default) =>
        await CardsAsync([.. (await ShelfAsync(cancel)).Of(businessId)], cancel);

    /// <summary>The public products of these keys in this order; others are left out.</summary>
    public async Task<IReadOnlyList<ProductCard>> ByIdsAsync(IReadOnlyList<Guid> ids, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        return await CardsAsync([.. ids.Distinct().Select(shelf.Find).OfType<Shelved>()], cancel);
    }

    /// <summary>What a product's own page leads to: newest of the same maker, and of the same kind by others.</summary>
    public async Task<ProductNeighbours> NeighboursAsync(ProductDetails product, int count, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        var kind = shelf.Categories.Index().FirstOrDefault(c => c.Item.Id == product.Category.Id).Index;
        Shelved[] own = [.. shelf.Of(product.Maker.Id).Where(p => p.Id != product.Id).Take(count)];
        Shelved[] similar = [.. shelf.Products.Where(p => p.Category == kind && p.Business != product.Maker.Id).Take(count)];

        var cards = await CardsAsync([.. own, .. similar], cancel);
        return new([.. cards.Take(own.Length)], [.. cards.Skip(own.Length)]);
    }

    /// <summary>How many public products there are in each category of either level and each district; those without any included.</summary>
    public async Task<ProductFacets> CountsAsync(CancellationToken cancel = default) =>
        new ShelfCount(await ShelfAsync(cancel), new()).Facets();

    /// <summary>How many public products each of the makers has, and the first pictures of the newest.</summary>
    public async Task<IReadOnlyDictionary<Guid, (int Count, IReadOnlyList<PictureView> Pictures)>> OfMakersAsync(
        IReadOnlyList<Guid> businessIds, int pictures, CancellationToken cancel = default)
    {
        var shelf = await ShelfAsync(cancel);
        var cards = await CardsAsync([.. businessIds.SelectMany(id => shelf.Of(id).Take(pictures))], cancel);
        var ofMaker = cards.ToLookup(card => shelf.Find(card.Id)!.Value.Business, card => card.Picture);
        return businessIds.Distinct().ToDictionary(id => id, id => (shelf.Of(id).Count(), (IReadOnlyList<PictureView>)[.. ofMaker[id]]));
    }

    private Task<Shelf> ShelfAsync(CancellationToken cancel) => _cache.TakeAsync(_db, _clock.Today, cancel);

    // A public product has a picture of sort order 0: Product.Publish sees to it.
    private async Task<IReadOnlyList<ProductCard>> CardsAsync(IReadOnlyList<Shelved> shown, CancellationToken cancel)
    {
        if (shown.Count == 0) return [];
        Guid[] ids = [.. shown.Select(p => p.Id)];
        var cards = await (
            from p in _db.Products.AsNoTracking()
            where ids.Contains(p.Id)
            from first in p.Pictures
            where first.SortOrder == 0
            select new ProductCard(
                p.Id, new LocalizedSlug(p.SlugId!, p.SlugEn!), p.Name, p.Price, p.Unit,
                p.Business!.Slug!, p.Business.Name, new DistrictLink(p.Business.Kelurahan!.District!.Slug, p.Business.Kelurahan.District.Name),
                PictureView.Of(first.Picture!, first.AlternativeText), p.IsExample)).ToDictionaryAsync(card => card.Id, cancel);
        return [.. shown.Where(p => cards.ContainsKey(p.Id)).Select(p => cards[p.Id] with { IsHalal = p.IsHalal, IsExportReady = p.IsExportReady })];
    }
}
