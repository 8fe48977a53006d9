using Marketplace.Cms;
using Marketplace.Core.Database;
using Marketplace.Core.DemoData;
using Marketplace.Core.FirstData;
using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common;

/// <summary>Brings databases and first content to the shape that this version needs, before the first request.</summary>
internal static class Start
{
    public static async Task StartMarketplaceAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<MarketplaceDatabase>().MigrateAsync(app.Lifetime.ApplicationStopping);
        await services.GetRequiredService<FirstDataWriter>().WriteAsync(app.Lifetime.ApplicationStopping);
        await services.WriteExamplesAsync(SeedProducts.In(app.Configuration), app.Lifetime.ApplicationStopping);
        await app.BootMarketplaceCmsAsync(app.Lifetime.ApplicationStopping);
    }

    private static async Task WriteExamplesAsync(this IServiceProvider services, int products, CancellationToken cancel)
    {
        var seeder = services.GetRequiredService<DemoSeeder>();
        if (products > 0 || services.GetRequiredService<IOptions<MarketplaceOptions>>().Value.DemoData) await seeder.SeedAsync(services.GetService<DemoSize>(), cancel);
        if (products > 0) await services.GetRequiredService<DemoCatalogue>().FillAsync(products, cancel);
        if (await seeder.HasExamplesAsync(cancel)) services.GetRequiredService<Examples>().Found();
    }
}
