using Marketplace.Web.Cms.ContentModel;
using Marketplace.Web.Cms.FirstContent;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Marketplace.Web.Cms;

/// <summary>Installs the content model and the first content when Umbraco has started, and guards the fixed addresses.</summary>
public sealed class FirstContentComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<ContentModelInstaller>()
            .AddSingleton<DocumentTypeShape>()
            .AddSingleton<NewsCollectionView>()
            .AddSingleton<MarketPickers>()
            .AddSingleton<FirstContentWriter>()
            .AddSingleton<FirstPictures>()
            .AddSingleton<SiteLanguages>();
        builder
            .AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, FirstContentHandler>()
            .AddNotificationHandler<ContentSavingNotification, ReservedSegmentGuard>()
            .AddNotificationHandler<ContentPublishingNotification, ReservedSegmentGuard>()
            .AddNotificationHandler<ContentMovingNotification, ReservedSegmentGuard>();
    }
}
