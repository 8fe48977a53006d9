using ErrorOr;
using Marketplace.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where a product changes: a change is opened, taken back or made public, one at a time.</summary>
public sealed class ProductRevisionService(MarketplaceDb db, CityClock clock)
{
    /// <summary>Opens a change; the slower of two gets <see cref="ProductErrors.ChangeIsOpen"/>.</summary>
    public async Task<ErrorOr<Success>> ChangeAsync(Guid productId, ProductContent content, CancellationToken cancel = default)
    {
        if (await LoadAsync(productId, cancel) is not { } product) return ProductErrors.UnknownProduct;
        if (await ForeignAsync(product, content, cancel) is { } foreign) return foreign;
        return await SaveAsync(product.Change(content, clock.Now), ProductErrors.ChangeIsOpen, cancel);
    }

    /// <summary>Takes the open change back.</summary>
    public async Task<ErrorOr<Success>> WithdrawAsync(Guid productId, CancellationToken cancel = default)
    {
        if (await LoadAsync(productId, cancel) is not { } product) return ProductErrors.UnknownProduct;
        return await SaveAsync(product.Withdraw(clock.Now), ProductErrors.ChangedMeanwhile, cancel);
    }

    /// <summary>Makes the open change public; a new name brings new address segments, and the old ones lead there for good.</summary>
    public async Task<ErrorOr<Success>> PublishAsync(Guid productId, CancellationToken cancel = default)
    {
        if (await LoadAsync(productId, cancel) is not { } product) return ProductErrors.UnknownProduct;
        if (product.Open is not { } open) return ProductErrors.NoChange;
        if (await ForeignAsync(product, open.Content, cancel) is { } foreign) return foreign;

        var slug = await SlugAsync(product, open.Content.Name, cancel);
        return await SaveAsync(product.Publish(slug, clock.Now), ProductErrors.ChangedMeanwhile, cancel);
    }

    // What the content refers to must be what the maker may refer to.
    private async Task<Error?> ForeignAsync(Product product, ProductContent content, CancellationToken cancel)
    {
        var own = await db.Certificates.CountAsync(c => content.CertificateIds.Contains(c.Id) && c.BusinessId == product.BusinessId, cancel);
        if (own != content.CertificateIds.Distinct().Count()) return ProductErrors.AnothersCertificate;
        return await db.Categories.AnyAsync(c => c.Id == content.CategoryId && c.ParentId != null, cancel) ? null : ProductErrors.NotASubcategory;
    }

    private Task<Product?> LoadAsync(Guid id, CancellationToken cancel) => db.Products
        .Include(p => p.Pictures).Include(p => p.Certificates).Include(p => p.Slugs)
        .Include(p => p.Revisions.Where(r => r.State == RevisionState.Open))
        .AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, cancel);

    private async Task<ErrorOr<Success>> SaveAsync(ErrorOr<Success> done, Error whenSlower, CancellationToken cancel) =>
        done.IsError ? done : await db.TrySaveAsync(cancel) ? Result.Success : whenSlower;

    private async Task<LocalizedSlug> SlugAsync(Product product, LocalizedText name, CancellationToken cancel) => new(
        await SlugAsync(product, Language.Indonesian, name, cancel), await SlugAsync(product, Language.English, name, cancel));

    private async Task<string> SlugAsync(Product product, Language language, LocalizedText name, CancellationToken cancel)
    {
        var wanted = Slug.From(name.In(language)) is { Length: > 0 } slug ? slug : product.Id.ToString("N");
        var taken = await db.Set<ProductSlug>()
            .Where(s => s.Language == language && s.ProductId != product.Id && s.Slug.StartsWith(wanted)).Select(s => s.Slug).ToHashSetAsync(StringComparer.Ordinal, cancel);
        return Slug.Unique(wanted, taken.Contains);
    }
}
