using Marketplace.Core.SavedLists;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>What visitors keep.</summary>
    public DbSet<SavedList> SavedLists => Set<SavedList>();
}
