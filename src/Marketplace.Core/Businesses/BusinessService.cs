using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Businesses;

/// <summary>Where people browse businesses and open a showcase.</summary>
public sealed class BusinessService(MarketplaceDb db, ProductService products)
{
    /// <summary>Cards on one page of a list.</summary>
    public const int PageSize = 24;

    private const int PicturesOnCard = 3;

    /// <summary>Public businesses by name; an unknown district has none, a page after the last is empty but knows the total.</summary>
    public async Task<Page<BusinessCard>> ListAsync(BusinessFilter filter, CancellationToken cancel = default)
    {
        var businesses = Public();
        if (filter.District is { } district) businesses = businesses.Where(b => b.District!.Slug == district);
        if (filter.Text is { } text) businesses = LikePattern.Words(text).Aggregate(businesses, Named);

        var count = await businesses.CountAsync(cancel);
        var page = await Cards(businesses).PageAsync(count, filter.Page, PageSize, cancel);
        return page with { Items = await WithProductsAsync(page.Items, cancel) };
    }

    /// <summary>The showcase with its products, or <see cref="BusinessErrors.UnknownBusiness"/>.</summary>
    public async Task<ErrorOr<Showcase>> FindAsync(string slug, CancellationToken cancel = default)
    {
        var showcase = await Public().Where(b => b.Slug == slug).Select(b => new Showcase(
            b.Id, b.Slug, b.Name, b.OwnerName, b.Tagline, b.Story, new DistrictLink(b.District!.Slug, b.District.Name),
            b.AddressLine, b.EstablishedYear, b.Contact,
            PictureView.OfMaybe(b.Portrait, b.PortraitText), PictureView.OfMaybe(b.Cover, b.CoverText), b.IsExample)).FirstOrDefaultAsync(cancel);
        if (showcase is null) return BusinessErrors.UnknownBusiness;

        return showcase with { Products = await products.FromMakerAsync(showcase.Id, cancel) };
    }

    /// <summary>Some businesses for the home page, newest first.</summary>
    public async Task<IReadOnlyList<BusinessCard>> NewestAsync(int count, CancellationToken cancel = default)
    {
        var newest = Public().OrderByDescending(b => b.PublishedAt).ThenBy(b => b.Id);
        return await WithProductsAsync(await newest.Select(Card).Take(count).ToListAsync(cancel), cancel);
    }

    /// <summary>The public ones among some businesses, in the order asked for.</summary>
    public async Task<IReadOnlyList<BusinessCard>> ByIdsAsync(IReadOnlyList<Guid> ids, CancellationToken cancel = default)
    {
        var cards = await Cards(Public().Where(b => ids.Contains(b.Id))).ToListAsync(cancel);
        return await WithProductsAsync([.. ids.Distinct().Join(cards, id => id, card => card.Id, (_, card) => card)], cancel);
    }

    /// <summary>Every district with the number of its public businesses, those without any included.</summary>
    public async Task<IReadOnlyList<DistrictCount>> DistrictsAsync(CancellationToken cancel = default) => await db.Districts
        .AsNoTracking().OrderBy(d => d.SortOrder)
        .Select(d => new DistrictCount(d.Slug, d.Name, db.Businesses.Count(b => b.DistrictId == d.Id && b.PublishedAt != null)))
        .ToListAsync(cancel);

    /// <summary>The addresses of all public businesses, newest first.</summary>
    public async Task<IReadOnlyList<BusinessAddress>> AddressesAsync(CancellationToken cancel = default) =>
        await Public().OrderByDescending(b => b.PublishedAt).Select(b => new BusinessAddress(b.Slug, b.PublishedAt!.Value)).ToListAsync(cancel);

    private IQueryable<Business> Public() => db.Businesses.AsNoTracking().Where(b => b.PublishedAt != null);

    private static IQueryable<Business> Named(IQueryable<Business> businesses, string pattern) => businesses.Where(b =>
        EF.Functions.Like(b.Name, pattern, LikePattern.Escape)
        || EF.Functions.Like(b.OwnerName, pattern, LikePattern.Escape)
        || EF.Functions.Like(b.District!.Name, pattern, LikePattern.Escape));

    private static IQueryable<BusinessCard> Cards(IQueryable<Business> businesses) =>
        businesses.OrderBy(b => b.Name).ThenBy(b => b.Id).Select(Card);

    private static readonly System.Linq.Expressions.Expression<Func<Business, BusinessCard>> Card = b => new BusinessCard(
        b.Id, b.Slug, b.Name, b.OwnerName, b.Tagline, new DistrictLink(b.District!.Slug, b.District.Name),
        PictureView.OfMaybe(b.Portrait, b.PortraitText), PictureView.OfMaybe(b.Cover, b.CoverText), 0, b.IsExample);

    private async Task<IReadOnlyList<BusinessCard>> WithProductsAsync(IReadOnlyList<BusinessCard> cards, CancellationToken cancel)
    {
        Guid[] ids = [.. cards.Select(card => card.Id)];
        var counts = await products.CountByMakerAsync(ids, cancel);
        var pictures = await products.NewestPicturesAsync(ids, PicturesOnCard, cancel);
        return [.. cards.Select(card => card with { ProductCount = counts.GetValueOrDefault(card.Id), Pictures = [.. pictures[card.Id]] })];
    }
}
