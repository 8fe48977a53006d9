using Marketplace.Cms.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Registration;

/// <summary>Ports that Core's constructors ask for and this host does not offer: whoever calls one is told its name.</summary>
internal static class RefusedPorts
{
    public static readonly IReadOnlyList<Type> All =
    [
        typeof(IApiContentBuilder),
        typeof(IApiMediaBuilder),
        typeof(IAuditEntryRepository),
        typeof(IBackOfficeSecurityAccessor),
        typeof(IBackOfficeUserReader),
        typeof(IConfigManipulator),
        typeof(IConsentRepository),
        typeof(ICronTabParser),
        typeof(IDataTypeContainerRepository),
        typeof(IDataTypeUsageRepository),
        typeof(IDictionaryRepository),
        typeof(IDocumentBlueprintContainerRepository),
        typeof(IDocumentTypeContainerRepository),
        typeof(IDocumentVersionRepository),
        typeof(IDynamicRootRepository),
        typeof(IExternalLoginWithKeyRepository),
        typeof(IExternalMemberRepository),
        typeof(IFilePermissionHelper),
        typeof(ILastSyncedRepository),
        typeof(ILogViewerQueryRepository),
        typeof(ILogViewerRepository),
        typeof(ILoggingConfiguration),
        typeof(ILongRunningOperationRepository),
        typeof(IMarkdownToHtmlConverter),
        typeof(IMediaTypeContainerRepository),
        typeof(IMemberGroupRepository),
        typeof(IMemberRepository),
        typeof(IMemberTypeContainerRepository),
        typeof(INodeCountRepository),
        typeof(INotificationsRepository),
        typeof(IPackageDataInstallation),
        typeof(IPackagingService),
        typeof(IPartialViewRepository),
        typeof(IPropertyTypeUsageRepository),
        typeof(IPublicAccessRepository),
        typeof(IPublishedMemberCache),
        typeof(IRelationRepository),
        typeof(IRelationTypeRepository),
        typeof(IScriptRepository),
        typeof(IServerRegistrationService),
        typeof(IStylesheetRepository),
        typeof(ITemplateRepository),
        typeof(ITemporaryFileRepository),
        typeof(ITrackedReferencesRepository),
        typeof(ITwoFactorLoginRepository),
        typeof(IUsageInformationService),
        typeof(IUserDataRepository),
        typeof(IUserForgotPasswordSender),
        typeof(IUserGroupRepository),
        typeof(IUserInviteSender),
        typeof(IUserRepository),
        typeof(IWebProfilerRepository),
        typeof(IWebhookFiringService),
        typeof(IWebhookLogRepository),
        typeof(IWebhookRepository),
#pragma warning disable CS0618 // Core still asks for these two
        typeof(IInstallationRepository),
        typeof(IUpgradeCheckRepository),
#pragma warning restore CS0618
    ];

    public static IServiceCollection AddRefusedPorts(this IServiceCollection services)
    {
        foreach (var port in All)
        {
            services.AddSingleton(port, _ => RefusedPort.For(port));
        }

        return services;
    }
}
