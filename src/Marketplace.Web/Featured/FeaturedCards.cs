using Marketplace.Core.Businesses;
using Marketplace.Core.Products;

namespace Marketplace.Web.Featured;

/// <summary>What an editor picked out of the market for a page, in that order, without what is no longer public.</summary>
internal sealed record FeaturedCards(IReadOnlyList<BusinessCard> Businesses, IReadOnlyList<ProductCard> Products);
