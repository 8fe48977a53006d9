using Marketplace.Core.Places;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>The districts of the city.</summary>
    public DbSet<District> Districts => Set<District>();

    /// <summary>The kelurahan of the districts.</summary>
    public DbSet<Kelurahan> Kelurahan => Set<Kelurahan>();
}
