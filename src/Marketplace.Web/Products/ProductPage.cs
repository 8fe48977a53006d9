using Marketplace.Core.Products;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>A product's own page.</summary>
internal sealed record ProductPage : IPage
{
    public required PageHead Head { get; init; }

    public required ProductDetails Product { get; init; }

    /// <summary>The names of the checked certificates, and that it is ready for export.</summary>
    public required IReadOnlyList<string> Badges { get; init; }

    public required ProductNeighbours Neighbours { get; init; }
}
