using Marketplace.Core.Media;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>The pictures whose files lie in the picture store.</summary>
    public DbSet<Picture> Pictures => Set<Picture>();
}
