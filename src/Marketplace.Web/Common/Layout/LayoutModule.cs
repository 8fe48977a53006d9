namespace Marketplace.Web.Common.Layout;

/// <summary>What stands around every page.</summary>
internal static class LayoutModule
{
    public static void AddLayout(this IServiceCollection services)
    {
        services.AddSingleton<Assets>();
        services.AddSingleton<SiteMenus>();
        services.AddSingleton<Examples>();
        services.AddSingleton<SiteShell>();
        services.AddSingleton<Seo.WebManifest>();
    }
}
