using Marketplace.Core.Common;
using Marketplace.Core.Media;

namespace Marketplace.Core.Products;

/// <summary>A picture in a product's gallery.</summary>
public sealed class ProductPicture
{
    private ProductPicture() { } // for EF Core

    internal ProductPicture(Guid productId, int sortOrder, PictureUse use)
    {
        (ProductId, SortOrder) = (productId, sortOrder);
        Show(use);
    }

    /// <summary>The product.</summary>
    public Guid ProductId { get; private set; }

    /// <summary>The place in the gallery, from 0.</summary>
    public int SortOrder { get; private set; }

    /// <summary>The picture.</summary>
    public Guid PictureId { get; private set; }

    /// <summary>The picture.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public LocalizedText AlternativeText { get; private set; } = new("");

    internal void Show(PictureUse use) => (PictureId, AlternativeText) = (use.PictureId, use.AlternativeText);
}
