using Marketplace.Cms.Editors;
using Marketplace.Cms.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Infrastructure.Services.Implement;
using CoreHosting = Umbraco.Cms.Core.Hosting;

namespace Marketplace.Cms.Registration;

/// <summary>Classes of Core's own that Core leaves to its host to register.</summary>
internal static class CoreParts
{
    public static IUmbracoBuilder AddCoreParts(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IAuditService, AuditService>();
        services.AddSingleton<IAuditEntryService, AuditEntryService>();
        services.AddSingleton<IDataTypeService, DataTypeService>();
        services.AddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddSingleton<IIdKeyMap, IdKeyMap>();
        services.AddSingleton<IImageUrlGenerator, NoopImageUrlGenerator>();
        services.AddSingleton<INodeCountService, NodeCountService>();
        services.AddSingleton<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.AddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddSingleton<IUrlAssembler, DefaultUrlAssembler>();
        services.AddSingleton<IUserDataService, UserDataService>();
        services.AddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddSingleton<ServiceContext>();
        services.AddSingleton<IShortStringHelper>(x => new DefaultShortStringHelper(new DefaultShortStringHelperConfig()
            .WithDefault(x.GetRequiredService<IOptionsMonitor<RequestHandlerSettings>>().CurrentValue)));
        services.AddFiles();
        services.AddTransient(Sentences);
        builder.MediaUrlGenerators().Add<UploadFieldEditor>().Add<ImageCropperEditor>();
        return builder;
    }

    private static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileSystems>();
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton(x => new MediaFileManager(
            new PhysicalFileSystem(
                x.GetRequiredService<IIOHelper>(),
                x.GetRequiredService<CoreHosting.IHostingEnvironment>(),
                x.GetRequiredService<ILogger<PhysicalFileSystem>>(),
                x.GetRequiredService<DataFolder>().Media,
                "/media"),
            x.GetRequiredService<IMediaPathScheme>(),
            x.GetRequiredService<ILogger<MediaFileManager>>(),
            x.GetRequiredService<IShortStringHelper>(),
            x,
            x.GetRequiredService<Lazy<ICoreScopeProvider>>()));
    }

    // What Core's validators say, which they ask for as soon as something is wrong.
    private static LocalizedTextServiceFileSources Sentences(IServiceProvider services) => new(
        services.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
        services.GetRequiredService<AppCaches>(),
        new DirectoryInfo(Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, "umbraco", "config", "lang")),
        services.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
        new EmbeddedFileProvider(typeof(AppCaches).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang").GetDirectoryContents(""));

    /// <summary>Handlers that tell Core's cache refreshers what was committed.</summary>
    public static IUmbracoBuilder AddRefreshHandlers(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentTreeChangeNotification, ContentTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<ContentTypeChangedNotification, ContentTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeDeletedNotification, DataTypeDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeSavedNotification, DataTypeSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainDeletedNotification, DomainDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainSavedNotification, DomainSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<LanguageDeletedNotification, LanguageDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<LanguageSavedNotification, LanguageSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTreeChangeNotification, MediaTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTypeChangedNotification, MediaTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MemberTypeChangedNotification, MemberTypeChangedDistributedCacheNotificationHandler>();
}
