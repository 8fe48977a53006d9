using Marketplace.Cms.Database;
using Marketplace.Cms.Hosting;
using Marketplace.Cms.Registration;
using Marketplace.Cms.Routing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Cms;

/// <summary>Puts Umbraco's core on its ports: the only type of this project that a site names.</summary>
public static class MarketplaceCms
{
    /// <summary>Registers Umbraco with everything its composers find; <paramref name="dataPath"/> is the absolute folder of database and media.</summary>
    public static WebApplicationBuilder AddMarketplaceCms(this WebApplicationBuilder builder, string dataPath)
    {
        var finder = new TypeFinder(NullLogger<TypeFinder>.Instance, new SiteAssemblies(), null);
        var types = new TypeLoader(finder, NullLogger<TypeLoader>.Instance);
        var caches = AppCaches.Create(new HttpRequestCache(new HttpContextAccessor()));
        var umbraco = new UmbracoBuilder(builder.Services, builder.Configuration, types, NullLoggerFactory.Instance, new NoopProfiler(), caches);

        umbraco.AddConfiguration();
        builder.Services.AddSingleton(types);
        builder.Services.AddSingleton(types.TypeFinder);
        builder.Services.AddSingleton(new DataFolder(dataPath));
        builder.Services.AddCmsDatabase(new DataFolder(dataPath).ConnectionString, dataPath);
        builder.Services.AddHealthChecks().AddCheck<CmsDatabaseCheck>("content database", tags: ["ready"]);
        builder.Services.AddScopes().AddRepositories().AddPublishedContent().AddSurroundings();
        builder.Services.AddSingleton<LostUrls>();
        builder.Services.AddSingleton<ContentControllers>();
        builder.Services.AddScoped<ContentRouteTransformer>();
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(RenderController).Assembly);
        umbraco.WebhookEvents().Clear(); // outside of the cut: nothing listens
        umbraco.AddCoreParts().AddRefreshHandlers().AddComposers().Build();
        builder.Services.AddRefusedPorts();
        return builder;
    }

    /// <summary>Installs or upgrades the database, loads trees and URLs, and tells composers' handlers that the site has started.</summary>
    public static async Task BootMarketplaceCmsAsync(this WebApplication app, CancellationToken cancel = default)
    {
        var services = app.Services;
        StaticServiceProvider.Instance = services;
        await services.InstallCmsDatabaseAsync(cancel);
        await services.GetRequiredService<IDocumentNavigationManagementService>().RebuildAsync();
        await services.GetRequiredService<IDocumentNavigationManagementService>().RebuildBinAsync();
        await services.GetRequiredService<IMediaNavigationManagementService>().RebuildAsync();
        await services.GetRequiredService<IMediaNavigationManagementService>().RebuildBinAsync();
        await services.GetRequiredService<IPublishStatusManagementService>().InitializeAsync(cancel);

        var events = services.GetRequiredService<IEventAggregator>();
        await events.PublishAsync(new UmbracoApplicationStartingNotification(RuntimeLevel.Run, isRestarting: false), cancel);
        await services.GetRequiredService<LostUrls>().RestoreAsync();
        await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), cancel);
    }

    /// <summary>Serves media files and gives every request its context; to be called after routing's fixed middlewares are in place.</summary>
    public static IApplicationBuilder UseMarketplaceCms(this IApplicationBuilder app)
    {
        var media = Directory.CreateDirectory(app.ApplicationServices.GetRequiredService<DataFolder>().Media);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/media",
            FileProvider = new PhysicalFileProvider(media.FullName),
            OnPrepareResponse = x => x.Context.Response.Headers.CacheControl = "public, max-age=604800",
        });
        return app.UseMiddleware<UmbracoContextMiddleware>();
    }

    /// <summary>Lets content answer for every address that no fixed route takes.</summary>
    public static IEndpointRouteBuilder MapMarketplaceCms(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapDynamicControllerRoute<ContentRouteTransformer>("/{**path}");
        return endpoints;
    }
}
