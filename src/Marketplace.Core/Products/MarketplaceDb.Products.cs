using Marketplace.Core.Products;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>The kinds of products.</summary>
    public DbSet<Category> Categories => Set<Category>();

    /// <summary>What the businesses sell.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>The one row that changes with the lists.</summary>
    public DbSet<CatalogueMark> CatalogueMarks => Set<CatalogueMark>();

    private void MarkCatalogue()
    {
        var tracked = ChangeTracker.Entries<CatalogueMark>().FirstOrDefault()?.Entity;
        (tracked ?? Attach(new CatalogueMark()).Entity).Change();
    }
}
