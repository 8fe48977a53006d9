using Marketplace.Core.Products;

namespace Marketplace.Core.SavedLists;

/// <summary>A list as pages show it, newest first.</summary>
/// <param name="Id">The public part of its link.</param>
/// <param name="Products">Those that are public.</param>
/// <param name="Gone">Those that are not, or not any more.</param>
public sealed record SavedListView(Guid Id, IReadOnlyList<ProductCard> Products, IReadOnlyList<Guid> Gone);

/// <summary>What was saved, and the key of the list that it lies in.</summary>
public sealed record Kept(ListKey Key, IReadOnlyList<ProductCard> Products);
