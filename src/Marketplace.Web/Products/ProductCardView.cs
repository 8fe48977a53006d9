using Marketplace.Core.Products;

namespace Marketplace.Web.Products;

/// <summary>A product's card, under a heading of a level; the first ones of a page must not wait for their picture.</summary>
internal sealed record ProductCardView(ProductCard Card, int Level = 3, bool IsFirst = false);
