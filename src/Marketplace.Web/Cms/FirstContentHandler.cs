using Marketplace.Web.Cms.ContentModel;
using Marketplace.Web.Cms.FirstContent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;

namespace Marketplace.Web.Cms;

/// <summary>Brings the content model up to date and writes the first content; servers that only follow leave it to the others.</summary>
internal sealed class FirstContentHandler(
    IRuntimeState runtime, IServerRoleAccessor server, ContentModelInstaller model, FirstContentWriter firstContent)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run || server.CurrentServerRole == ServerRole.Subscriber)
            return;

        await model.InstallAsync();
        await firstContent.WriteAsync();
    }
}
