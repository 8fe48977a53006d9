using Marketplace.Core.DatedSettings;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core;

public partial class MarketplaceDb
{
    /// <summary>Rules with a start date.</summary>
    public DbSet<DatedSetting> DatedSettings => Set<DatedSetting>();
}
