using Marketplace.Core.Common;
using Marketplace.Core.Media;

namespace Marketplace.Core.Products;

/// <summary>What kind of thing a product is, on one of two levels; products belong to the second.</summary>
public sealed class Category : IListed
{
    private Category() { } // for EF Core

    /// <summary>A category; without a parent it is one of the first level.</summary>
    public Category(LocalizedSlug slug, LocalizedText name, int sortOrder, Guid? parentId = null)
    {
        (SlugId, SlugEn, Name, SortOrder, ParentId) = (slug.Id, slug.En, name, sortOrder, parentId);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The category of the first level that it belongs to; null where it is one itself.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The category of the first level that it belongs to.</summary>
    public Category? Parent { get; private set; }

    /// <summary>The Indonesian address segment.</summary>
    public string SlugId { get; private set; } = "";

    /// <summary>The English address segment.</summary>
    public string SlugEn { get; private set; } = "";

    /// <summary>The name.</summary>
    public LocalizedText Name { get; private set; } = new("");

    /// <summary>The place in lists, ascending.</summary>
    public int SortOrder { get; private set; }

    /// <summary>The picture of the tile, which only decorates.</summary>
    public Guid? PictureId { get; private set; }

    /// <summary>The picture of the tile, which only decorates.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>Hangs the picture of the tile.</summary>
    public void ShowPicture(Guid pictureId) => PictureId = pictureId;
}
