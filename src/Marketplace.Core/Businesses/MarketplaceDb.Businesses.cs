using Marketplace.Core.Businesses;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>The SME register.</summary>
    public DbSet<Business> Businesses => Set<Business>();

    /// <summary>The certificates and permits of the businesses.</summary>
    public DbSet<Certificate> Certificates => Set<Certificate>();
}
