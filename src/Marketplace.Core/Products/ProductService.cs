using System.Linq.Expressions;
using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people browse products and open one.</summary>
public sealed class ProductService(MarketplaceDb db)
{
    /// <summary>Cards on one page of a list.</summary>
    public const int PageSize = 24;

    /// <summary>Public products, newest first; unknown slugs have none, a page after the last is empty but knows the total.</summary>
    public async Task<Page<ProductCard>> ListAsync(ProductFilter filter, Language language, CancellationToken cancel = default)
    {
        var products = Matching(filter, language);
        var count = await products.CountAsync(cancel);
        return await Cards(products).PageAsync(count, filter.Page, PageSize, cancel);
    }

    /// <summary>The product of a slug in the language or the other one, or <see cref="ProductErrors.UnknownProduct"/>; redirect where its slug differs.</summary>
    public async Task<ErrorOr<ProductDetails>> FindAsync(string slug, Language language, CancellationToken cancel = default)
    {
        var english = language is Language.English;
        var product = await Public()
            .Where(p => p.SlugId == slug || p.SlugEn == slug)
            .OrderByDescending(p => (english ? p.SlugEn : p.SlugId) == slug)
            .Select(Details).FirstOrDefaultAsync(cancel);
        return product is null ? ProductErrors.UnknownProduct : product;
    }

    /// <summary>The newest public products.</summary>
    public async Task<IReadOnlyList<ProductCard>> NewestAsync(int count, CancellationToken cancel = default) =>
        await Cards(Public()).Take(count).ToListAsync(cancel);

    /// <summary>The public ones among some products, in the order asked for.</summary>
    public async Task<IReadOnlyList<ProductCard>> ByIdsAsync(IReadOnlyList<Guid> ids, CancellationToken cancel = default)
    {
        var cards = await Cards(Public().Where(p => ids.Contains(p.Id))).ToListAsync(cancel);
        return [.. ids.Distinct().Join(cards, id => id, card => card.Id, (_, card) => card)];
    }

    /// <summary>Everything public of one maker, newest first.</summary>
    public async Task<IReadOnlyList<ProductCard>> FromMakerAsync(Guid businessId, CancellationToken cancel = default) =>
        await Cards(Public().Where(p => p.BusinessId == businessId)).ToListAsync(cancel);

    /// <summary>Other products of the same maker, newest first.</summary>
    public async Task<IReadOnlyList<ProductCard>> MoreFromAsync(
        Guid businessId, Guid exceptProductId, int count = 4, CancellationToken cancel = default) =>
        await Cards(Public().Where(p => p.BusinessId == businessId && p.Id != exceptProductId)).Take(count).ToListAsync(cancel);

    /// <summary>Products of the same category by other makers, newest first.</summary>
    public async Task<IReadOnlyList<ProductCard>> SimilarAsync(
        Guid categoryId, Guid exceptBusinessId, int count = 4, CancellationToken cancel = default) =>
        await Cards(Public().Where(p => p.CategoryId == categoryId && p.BusinessId != exceptBusinessId)).Take(count).ToListAsync(cancel);

    /// <summary>How many public products each of the makers has; makers without any are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> CountByMakerAsync(IReadOnlyList<Guid> businessIds, CancellationToken cancel = default) =>
        await Public().Where(p => businessIds.Contains(p.BusinessId))
            .GroupBy(p => p.BusinessId).Select(products => new { products.Key, Count = products.Count() })
            .ToDictionaryAsync(maker => maker.Key, maker => maker.Count, cancel);

    /// <summary>The first pictures of the newest public products of each of the makers.</summary>
    public async Task<ILookup<Guid, PictureView>> NewestPicturesAsync(IReadOnlyList<Guid> businessIds, int perMaker, CancellationToken cancel = default)
    {
        var pictures =
            from maker in db.Businesses
            where businessIds.Contains(maker.Id)
            from p in Public().Where(p => p.BusinessId == maker.Id).OrderByDescending(p => p.PublishedAt).ThenBy(p => p.Id).Take(perMaker)
            from first in p.Pictures
            where first.SortOrder == 0
            select new { p.BusinessId, p.PublishedAt, first.Picture, first.AlternativeText };
        var newest = await pictures.AsNoTracking().ToListAsync(cancel);
        return newest.OrderByDescending(p => p.PublishedAt).ToLookup(p => p.BusinessId, p => PictureView.Of(p.Picture!, p.AlternativeText));
    }

    /// <summary>Every district with the number of its public products, those without any included.</summary>
    public async Task<IReadOnlyList<DistrictCount>> DistrictsAsync(CancellationToken cancel = default) => await db.Districts
        .AsNoTracking().OrderBy(d => d.SortOrder)
        .Select(d => new DistrictCount(d.Slug, d.Name, db.Products.Count(p =>
            p.Business!.DistrictId == d.Id && p.PublishedAt != null && p.Business.PublishedAt != null)))
        .ToListAsync(cancel);

    /// <summary>The addresses of all public products, newest first.</summary>
    public async Task<IReadOnlyList<ProductAddress>> AddressesAsync(CancellationToken cancel = default) =>
        await Public().OrderByDescending(p => p.PublishedAt)
            .Select(p => new ProductAddress(new LocalizedSlug(p.SlugId, p.SlugEn), p.PublishedAt!.Value)).ToListAsync(cancel);

    private IQueryable<Product> Public() =>
        db.Products.AsNoTracking().Where(p => p.PublishedAt != null && p.Business!.PublishedAt != null);

    private IQueryable<Product> Matching(ProductFilter filter, Language language)
    {
        var products = Public();
        if (filter.District is { } district) products = products.Where(p => p.Business!.District!.Slug == district);
        if (filter.Text is { } text) products = LikePattern.Words(text).Aggregate(products, Named);
        if (filter.Category is not { } category) return products;

        return language is Language.English
            ? products.Where(p => p.Category!.SlugEn == category)
            : products.Where(p => p.Category!.SlugId == category);
    }

    private static IQueryable<Product> Named(IQueryable<Product> products, string pattern) => products.Where(p =>
        EF.Functions.Like(p.Name.Id, pattern, LikePattern.Escape)
        || EF.Functions.Like(p.Name.En!, pattern, LikePattern.Escape)
        || EF.Functions.Like(p.Category!.Name.Id, pattern, LikePattern.Escape)
        || EF.Functions.Like(p.Category!.Name.En!, pattern, LikePattern.Escape)
        || EF.Functions.Like(p.Business!.Name, pattern, LikePattern.Escape)
        || EF.Functions.Like(p.Business!.District!.Name, pattern, LikePattern.Escape));

    // A public product has a picture of sort order 0: Product.Publish sees to it.
    private static IQueryable<ProductCard> Cards(IQueryable<Product> products) =>
        from p in products
        from first in p.Pictures
        where first.SortOrder == 0
        orderby p.PublishedAt descending, p.Id
        select new ProductCard(
            p.Id, new LocalizedSlug(p.SlugId, p.SlugEn), p.Name, p.Price, p.Unit,
            p.Business!.Slug, p.Business.Name, new DistrictLink(p.Business.District!.Slug, p.Business.District.Name),
            PictureView.Of(first.Picture!, first.AlternativeText), p.IsExample);

    private static readonly Expression<Func<Product, ProductDetails>> Details = p => new ProductDetails(
        p.Id, new LocalizedSlug(p.SlugId, p.SlugEn), p.Name, p.Description, p.Price, p.Unit,
        new CategoryLink(p.CategoryId, new LocalizedSlug(p.Category!.SlugId, p.Category.SlugEn), p.Category.Name),
        new MakerCard(
            p.BusinessId, p.Business!.Slug, p.Business.Name, p.Business.OwnerName, p.Business.Tagline,
            new DistrictLink(p.Business.District!.Slug, p.Business.District.Name), p.Business.EstablishedYear, p.Business.Contact,
            PictureView.OfMaybe(p.Business.Portrait, p.Business.PortraitText)),
        p.Pictures.OrderBy(picture => picture.SortOrder).Select(picture => PictureView.Of(picture.Picture!, picture.AlternativeText)).ToList(),
        p.IsExample, p.PublishedAt!.Value);
}
