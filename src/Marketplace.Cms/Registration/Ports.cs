using Marketplace.Cms.Hosting;
using Marketplace.Cms.Publishing;
using Marketplace.Cms.Repositories;
using Marketplace.Cms.Scoping;
using Marketplace.Cms.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;
using CoreHosting = Umbraco.Cms.Core.Hosting;

namespace Marketplace.Cms.Registration;

/// <summary>The ports of Core that this host implements.</summary>
internal static class Ports
{
    public static IServiceCollection AddScopes(this IServiceCollection services)
    {
        services.AddSingleton<WriteQueue>();
        services.AddSingleton<SetCache>();
        services.AddSingleton<EfScopeProvider>();
        services.AddSingleton<ICoreScopeProvider>(x => x.GetRequiredService<EfScopeProvider>());
        services.AddSingleton<IDistributedLockingMechanismFactory, DatabaseLocks>();
        return services;
    }

    public static IServiceCollection AddRepositories(this IServiceCollection services)
    {
        services.AddSingleton<NodeStore>();
        services.AddSingleton<PropertyStore>();
        services.AddSingleton<ContentDeletion>();
        services.AddSingleton<DocumentBuilder>();
        services.AddSingleton<DocumentCultures>();
        services.AddSingleton<DocumentNames>();
        services.AddSingleton<DocumentPermissions>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<EntityBuilder>();
        services.AddSingleton<TagStore>();
        services.AddSingleton<ContentTypeReader>();
        services.AddSingleton<ContentTypeWriter>();
        services.AddSingleton<PropertyTypeWriter>();

        services.AddSingleton<IAuditRepository, AuditRepository>();
        services.AddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>();
        services.AddSingleton<IContentTypeRepository, ContentTypeRepository>();
        services.AddSingleton<IDataTypeRepository, DataTypeRepository>();
        services.AddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
        services.AddSingleton<IDocumentRepository, DocumentRepository>();
        services.AddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        services.AddSingleton<IDocumentUrlRepository, DocumentUrlRepository>();
        services.AddSingleton<IDomainRepository, DomainRepository>();
        services.AddSingleton<IEntityRepository, EntityRepository>();
        services.AddSingleton<IIdKeyMapRepository, IdKeyMapRepository>();
        services.AddSingleton<IKeyValueRepository, KeyValueRepository>();
        services.AddSingleton<ILanguageRepository, LanguageRepository>();
        services.AddSingleton<IMediaRepository, MediaRepository>();
        services.AddSingleton<IMediaTypeRepository, MediaTypeRepository>();
        services.AddSingleton<IMemberTypeRepository, MemberTypeRepository>();
        services.AddSingleton<INavigationRepository, NavigationRepository>();
        services.AddSingleton<IPublishStatusRepository, PublishStatusRepository>();
        services.AddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();
        services.AddSingleton<ITagRepository, TagRepository>();
        return services;
    }

    public static IServiceCollection AddPublishedContent(this IServiceCollection services)
    {
        services.AddSingleton<SharedValues>();
        services.AddSingleton<DocumentCache>();
        services.AddSingleton<IDocumentCacheService>(x => x.GetRequiredService<DocumentCache>());
        services.AddSingleton<IPublishedContentCache>(x => x.GetRequiredService<DocumentCache>());
        services.AddSingleton<MediaCache>();
        services.AddSingleton<IMediaCacheService>(x => x.GetRequiredService<MediaCache>());
        services.AddSingleton<IPublishedMediaCache>(x => x.GetRequiredService<MediaCache>());
        services.AddSingleton<DomainCache>();
        services.AddSingleton<IDomainCacheService>(x => x.GetRequiredService<DomainCache>());
        services.AddSingleton<IDomainCache>(x => x.GetRequiredService<DomainCache>());
        services.AddSingleton<ICacheManager, CacheManager>();
        services.AddSingleton<IPublishedContentTypeCache, PublishedContentTypeCache>();
        services.AddSingleton<IContentLastChanceFinder, NothingFound>();
        return services;
    }

    public static IServiceCollection AddSurroundings(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CoreHosting.IHostingEnvironment, HostingEnvironment>();
        services.AddSingleton<ICookieManager, CookieManager>();
        services.AddSingleton<IMainDom, SoleMainDom>();
        services.AddSingleton<IRequestAccessor, RequestAccessor>();
        services.AddSingleton<IReservedFieldNamesService, ReservedFieldNames>();
        services.AddSingleton<IRuntimeState, RuntimeState>();
        services.AddSingleton<IServerMessenger, LocalServerMessenger>();
        services.AddSingleton<IServerRoleAccessor, SingleServerRoleAccessor>(); // after Core's own: the last one wins
        services.AddSingleton<IUmbracoContextFactory, UmbracoContextFactory>();
        services.AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddSingleton<CmsJson>();
        services.AddSingleton<IJsonSerializer>(x => x.GetRequiredService<CmsJson>());
        services.AddSingleton<IConfigurationEditorJsonSerializer>(x => x.GetRequiredService<CmsJson>());
        return services;
    }
}
