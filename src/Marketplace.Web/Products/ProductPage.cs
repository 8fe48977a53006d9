using Marketplace.Core.Products;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>A product's own page.</summary>
internal sealed record ProductPage : IPage
{
    public required PageHead Head { get; init; }

    public required ProductDetails Product { get; init; }

    public required ProductNeighbours Neighbours { get; init; }
}
