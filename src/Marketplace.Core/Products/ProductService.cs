using System.Linq.Expressions;
using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people open a product, and find one by its name.</summary>
public sealed class ProductService(MarketplaceDb db, ProductCatalogue catalogue, CityClock clock)
{
    /// <summary>The product that a segment leads or once led to, in the language or the other one, or <see cref="ProductErrors.UnknownProduct"/>; redirect where its own segment differs.</summary>
    public async Task<ErrorOr<ProductDetails>> FindAsync(string slug, Language language, CancellationToken cancel = default)
    {
        var found = from s in db.Set<ProductSlug>()
                    where s.Slug == slug
                    join p in Public() on s.ProductId equals p.Id
                    orderby s.Language == language descending
                    select p;
        return await found.Select(Details(Certificate.CountingOn(clock.Today))).FirstOrDefaultAsync(cancel) is { } product ? InOrder(product) : ProductErrors.UnknownProduct;
    }

    /// <summary>A page of the products whose names, kinds, makers or districts hold every word, newest first.</summary>
    public Task<Page<ProductCard>> SearchAsync(string text, int page, CancellationToken cancel = default) => catalogue.SearchAsync(text, page, cancel);

    /// <summary>The public products that these segments lead or once led to, in the language or the other one; null where one leads nowhere.</summary>
    public async Task<IReadOnlyList<ProductDetails?>> BySlugsAsync(IReadOnlyList<string> slugs, Language language, CancellationToken cancel = default)
    {
        var taken = await db.Set<ProductSlug>().AsNoTracking().Where(s => slugs.Contains(s.Slug)).ToListAsync(cancel);
        var ids = taken.Select(s => s.ProductId).Distinct().ToList();
        var found = await Public().Where(p => ids.Contains(p.Id)).Select(Details(Certificate.CountingOn(clock.Today))).ToListAsync(cancel);
        return [.. slugs.Select(slug => taken.Where(s => s.Slug == slug).OrderByDescending(s => s.Language == language)
            .Select(s => found.Find(p => p.Id == s.ProductId)).OfType<ProductDetails>().Select(InOrder).FirstOrDefault())];
    }

    /// <summary>The addresses of public products, newest first, as many as are asked for after those that are skipped.</summary>
    public IAsyncEnumerable<ProductAddress> AddressesAsync(int skip, int take) =>
        Public().OrderByDescending(p => p.PublishedAt).ThenBy(p => p.Id).Skip(skip).Take(take)
            .Select(p => new ProductAddress(new LocalizedSlug(p.SlugId!, p.SlugEn!), p.RevisedAt!.Value)).AsAsyncEnumerable();

    /// <summary>How many products are public.</summary>
    public Task<int> CountAsync(CancellationToken cancel = default) => Public().CountAsync(cancel);

    // A database orders kinds by their names; people expect halal first.
    private static ProductDetails InOrder(ProductDetails product) =>
        product with { Certificates = [.. product.Certificates.OrderBy(c => c.Kind)] };

    // Pictures and certificates are asked for by themselves: in one query SQLite would put together those of all products first.
    private IQueryable<Product> Public() =>
        db.Products.AsNoTracking().AsSplitQuery().Where(p => p.PublishedAt != null && p.Business!.PublishedAt != null);

    private static Expression<Func<Product, ProductDetails>> Details(Expression<Func<Certificate, bool>> counting) => p => new ProductDetails(
        p.Id, new LocalizedSlug(p.SlugId!, p.SlugEn!), p.Name, p.Description, p.Price, p.Unit,
        new CategoryLink(p.CategoryId, new LocalizedSlug(p.Category!.SlugId, p.Category.SlugEn), p.Category.Name),
        p.Category.Parent == null ? null : new CategoryLink(p.Category.Parent.Id, new LocalizedSlug(p.Category.Parent.SlugId, p.Category.Parent.SlugEn), p.Category.Parent.Name),
        new MakerCard(
            p.BusinessId, p.Business!.Slug!, p.Business.Name, p.Business.OwnerName, p.Business.Tagline,
            new DistrictLink(p.Business.Kelurahan!.District!.Slug, p.Business.Kelurahan.District.Name), p.Business.EstablishedYear, p.Business.Contact,
            PictureView.OfMaybe(p.Business.Portrait, p.Business.PortraitText)),
        p.Pictures.OrderBy(picture => picture.SortOrder).Select(picture => PictureView.Of(picture.Picture!, picture.AlternativeText)).ToList(),
        p.IsExample, p.PublishedAt!.Value)
    {
        MinimumOrder = p.MinimumOrder,
        LeadTimeDays = p.LeadTimeDays,
        ShelfLifeDays = p.ShelfLifeDays,
        Export = p.Export,
        Certificates = p.Certificates.AsQueryable().Select(c => c.Certificate!).Where(counting)
            .Select(c => new CertificateView(c.Kind, c.Number, c.Issuer, c.IssuedOn, c.ExpiresOn, c.CheckedOn!.Value)).ToList(),
    };
}
