using ErrorOr;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.Products;

/// <summary>Where people find the kinds of products.</summary>
public sealed class CategoryService(MarketplaceDb db, ProductCatalogue catalogue)
{
    /// <summary>The categories of the first level in their order, each with its children, those without products included.</summary>
    public async Task<IReadOnlyList<CategoryNode>> ListAsync(CancellationToken cancel = default)
    {
        var categories = await catalogue.CategoriesAsync(cancel);
        var pictures = await db.Categories.AsNoTracking().Where(c => c.PictureId != null)
            .Select(c => new { c.Id, Picture = PictureView.Decoration(c.Picture) }).ToDictionaryAsync(c => c.Id, c => c.Picture, cancel);
        return [.. categories.Select(Pictured)];

        CategoryNode Pictured(CategoryNode node) =>
            node with { Picture = pictures.GetValueOrDefault(node.Id), Children = [.. node.Children.Select(Pictured)] };
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
