using System.Linq.Expressions;
using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people find the kinds of products.</summary>
public sealed class CategoryService(MarketplaceDb db)
{
    /// <summary>Every category in its order with the number of its public products, those without any included.</summary>
    public async Task<IReadOnlyList<CategoryTile>> ListAsync(CancellationToken cancel = default) =>
        await db.Categories.AsNoTracking().OrderBy(c => c.SortOrder).Select(Tile()).ToListAsync(cancel);

    /// <summary>The category of a slug in the language or the other one, or <see cref="ProductErrors.UnknownCategory"/>; redirect where its slug differs.</summary>
    public async Task<ErrorOr<CategoryTile>> FindAsync(string slug, Language language, CancellationToken cancel = default)
    {
        var english = language is Language.English;
        var tile = await db.Categories.AsNoTracking()
            .Where(c => c.SlugId == slug || c.SlugEn == slug)
            .OrderByDescending(c => (english ? c.SlugEn : c.SlugId) == slug)
            .Select(Tile()).FirstOrDefaultAsync(cancel);
        return tile is null ? ProductErrors.UnknownCategory : tile;
    }

    private Expression<Func<Category, CategoryTile>> Tile() => c => new CategoryTile(
        c.Id, new LocalizedSlug(c.SlugId, c.SlugEn), c.Name, PictureView.Decoration(c.Picture),
        db.Products.Count(p => p.CategoryId == c.Id && p.PublishedAt != null && p.Business!.PublishedAt != null));
}
