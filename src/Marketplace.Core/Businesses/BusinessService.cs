using System.Linq.Expressions;
using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Businesses;

/// <summary>Where people browse businesses and open a showcase.</summary>
public sealed class BusinessService(MarketplaceDb db, ProductCatalogue products, CityClock clock)
{
    /// <summary>Cards on one page of a list.</summary>
    public const int PageSize = 24;

    private const int PicturesOnCard = 3;

    /// <summary>Public businesses by name; an unknown district has none, a page after the last is empty but knows the total.</summary>
    public async Task<Page<BusinessCard>> ListAsync(BusinessFilter filter, CancellationToken cancel = default)
    {
        var found = await products.MakersAsync(filter, cancel);
        var page = new Page<BusinessCard>([], Math.Max(1, filter.Page), PageSize, found.Count);
        if (page.IsBeyondEnd) return page;

        return page with { Items = await ByIdsAsync([.. found.Skip((page.Number - 1) * PageSize).Take(PageSize)], cancel) };
    }

    /// <summary>The showcase that a segment leads or once led to, with its products, or <see cref="BusinessErrors.UnknownBusiness"/>; redirect where its own segment differs.</summary>
    public async Task<ErrorOr<Showcase>> FindAsync(string slug, CancellationToken cancel = default)
    {
        var found = from s in db.Set<BusinessSlug>()
                    where s.Slug == slug
                    join b in Public() on s.BusinessId equals b.Id
                    select b;
        var showcase = await found.Select(ToShowcase(db.Certificates.Where(Certificate.CountingOn(clock.Today)))).FirstOrDefaultAsync(cancel);
        if (showcase is null) return BusinessErrors.UnknownBusiness;

        return showcase with
        {
            // A database orders kinds by their names; people expect halal first.
            Certificates = [.. showcase.Certificates.OrderBy(c => c.Kind)],
            Products = await products.FromMakerAsync(showcase.Id, cancel),
        };
    }

    /// <summary>Some businesses for the home page, newest first.</summary>
    public async Task<IReadOnlyList<BusinessCard>> NewestAsync(int count, CancellationToken cancel = default)
    {
        var newest = Public().OrderByDescending(b => b.PublishedAt).ThenBy(b => b.Id);
        return await WithProductsAsync(await newest.Select(Card).Take(count).ToListAsync(cancel), cancel);
    }

    /// <summary>The public businesses of these keys in this order; others are left out.</summary>
    public async Task<IReadOnlyList<BusinessCard>> ByIdsAsync(IReadOnlyList<Guid> ids, CancellationToken cancel = default)
    {
        var found = await Public().Where(b => ids.Contains(b.Id)).Select(Card).ToListAsync(cancel);
        return await WithProductsAsync([.. ids.Distinct().Select(id => found.Find(b => b.Id == id)).OfType<BusinessCard>()], cancel);
    }

    /// <summary>Every district with the number of its public businesses, those without any included.</summary>
    public Task<IReadOnlyList<DistrictCount>> DistrictsAsync(CancellationToken cancel = default) => products.DistrictsAsync(cancel);

    /// <summary>How many businesses are public.</summary>
    public Task<int> CountAsync(CancellationToken cancel = default) => Public().CountAsync(cancel);

    /// <summary>The addresses of public businesses, newest first, as many as are asked for after those that are skipped.</summary>
    public IAsyncEnumerable<BusinessAddress> AddressesAsync(int skip, int take) =>
        Public().OrderByDescending(b => b.PublishedAt).ThenBy(b => b.Id).Skip(skip).Take(take)
            .Select(b => new BusinessAddress(b.Slug!, b.RevisedAt!.Value)).AsAsyncEnumerable();

    private IQueryable<Business> Public() => db.Businesses.AsNoTracking().Where(b => b.PublishedAt != null);

    private static readonly Expression<Func<Business, BusinessCard>> Card = b => new BusinessCard(
        b.Id, b.Slug!, b.Name, b.OwnerName, b.Tagline, new DistrictLink(b.Kelurahan!.District!.Slug, b.Kelurahan.District.Name),
        PictureView.OfMaybe(b.Portrait, b.PortraitText), PictureView.OfMaybe(b.Cover, b.CoverText), 0, b.IsExample);

    private static Expression<Func<Business, Showcase>> ToShowcase(IQueryable<Certificate> certificates) => b => new Showcase(
        b.Id, b.Slug!, b.Name, b.OwnerName, b.Tagline, b.Story, new DistrictLink(b.Kelurahan!.District!.Slug, b.Kelurahan.District.Name),
        b.Kelurahan.Name, b.AddressLine, b.EstablishedYear, b.Contact,
        PictureView.OfMaybe(b.Portrait, b.PortraitText), PictureView.OfMaybe(b.Cover, b.CoverText), b.IsExample)
    {
        Directions = b.Directions,
        Point = b.Point,
        OpeningHours = b.OpeningHours,
        Kbli = b.Kbli,
        Size = b.Size,
        Certificates = certificates
            .Where(c => c.BusinessId == b.Id)
            .Select(c => new CertificateView(c.Kind, c.Number, c.Issuer, c.IssuedOn, c.ExpiresOn, c.CheckedOn!.Value)).ToList(),
    };

    private async Task<IReadOnlyList<BusinessCard>> WithProductsAsync(IReadOnlyList<BusinessCard> cards, CancellationToken cancel)
    {
        var made = await products.OfMakersAsync([.. cards.Select(card => card.Id)], PicturesOnCard, cancel);
        return [.. cards.Select(card => card with { ProductCount = made[card.Id].Count, Pictures = made[card.Id].Pictures })];
    }
}
