using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people find the kinds of products.</summary>
public sealed class CategoryService(MarketplaceDb db, ProductCatalogue catalogue)
{
    private sealed record Row(Guid Id, Guid? ParentId, LocalizedSlug Slug, LocalizedText Name, PictureView? Picture);

    /// <summary>The categories of the first level in their order, each with its children, those without products included.</summary>
    public async Task<IReadOnlyList<CategoryNode>> ListAsync(CancellationToken cancel = default)
    {
        var counts = (await catalogue.CountsAsync(cancel)).Categories;
        var rows = await db.Categories.AsNoTracking().OrderBy(c => c.SortOrder)
            .Select(c => new Row(c.Id, c.ParentId, new LocalizedSlug(c.SlugId, c.SlugEn), c.Name, PictureView.Decoration(c.Picture))).ToListAsync(cancel);
        var children = rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!.Value, Node);
        return [.. rows.Where(row => row.ParentId is null).Select(row => Node(row) with { Children = [.. children[row.Id]] })];

        CategoryNode Node(Row row) => new(row.Id, row.Slug, row.Name, row.Picture, counts.GetValueOrDefault(row.Id));
    }

    /// <summary>The category of a segment in the language or the other one, or <see cref="ProductErrors.UnknownCategory"/>; redirect where its own segment differs.</summary>
    public async Task<ErrorOr<CategoryLink>> FindAsync(string slug, Language language, CancellationToken cancel = default)
    {
        var english = language is Language.English;
        var found = await db.Categories.AsNoTracking()
            .Where(c => c.SlugId == slug || c.SlugEn == slug)
            .OrderByDescending(c => (english ? c.SlugEn : c.SlugId) == slug)
            .Select(c => new CategoryLink(c.Id, new LocalizedSlug(c.SlugId, c.SlugEn), c.Name)).FirstOrDefaultAsync(cancel);
        return found is null ? ProductErrors.UnknownCategory : found;
    }
}
