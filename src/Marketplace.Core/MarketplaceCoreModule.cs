using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Database;
using Marketplace.Core.DatedSettings;
using Marketplace.Core.DemoData;
using Marketplace.Core.FirstData;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Marketplace.Core.SavedLists;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Marketplace.Core;

/// <summary>Registers the marketplace's slices, one line each.</summary>
public static class MarketplaceCoreModule
{
    /// <summary>Adds the database, the picture files, the city's clock and every slice.</summary>
    public static IServiceCollection AddMarketplaceCore(this IServiceCollection services, MarketplaceStorage storage, TimeZoneInfo zone)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new CityClock(provider.GetRequiredService<TimeProvider>(), zone));

        return services
            .AddDatabase(storage)
            .AddDatedSettings()
            .AddMedia()
            .AddBusinesses()
            .AddProducts()
            .AddSavedLists()
            .AddFirstData()
            .AddDemoData();
    }
}
