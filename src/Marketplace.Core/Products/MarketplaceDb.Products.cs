using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>The products.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>The kinds of products.</summary>
    public DbSet<Category> Categories => Set<Category>();
}
