using Marketplace.Web.Cms.ContentModel;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Marketplace.Web.Cms;

/// <summary>Refuses a page below home whose address would be hidden by a fixed route of the site.</summary>
internal sealed class ReservedSegmentGuard(IContentService content, IShortStringHelper strings) :
    INotificationHandler<ContentSavingNotification>,
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentMovingNotification>
{
    public void Handle(ContentSavingNotification notification) =>
        Refuse(notification, notification.SavedEntities.Select(page => (page, ParentOf(page))));

    public void Handle(ContentPublishingNotification notification) =>
        Refuse(notification, notification.PublishedEntities.Select(page => (page, ParentOf(page))));

    public void Handle(ContentMovingNotification notification) =>
        Refuse(notification, notification.MoveInfoCollection.Select(move => (move.Entity, Document(move.NewParentKey))));

    private void Refuse<T>(CancelableObjectNotification<T> notification, IEnumerable<(IContent Page, Func<IContent?> Parent)> pages)
        where T : class
    {
        foreach (var (page, parent) in pages)
        {
            if (ReservedSegmentOf(page) is { } segment && parent()?.ContentType.Key == PageTypes.Home.Key)
                notification.CancelOperation(new EventMessage("Address", Sentence(page, segment), EventMessageType.Error));
        }
    }

    private string? ReservedSegmentOf(IContent page) => Cultures.All
        .Where(page.IsCultureAvailable)
        .Select(culture => (culture, segment: strings.CleanStringForUrlSegment(page.GetCultureName(culture) ?? string.Empty, culture)))
        .Where(address => ReservedSegments.Contains(address.culture, address.segment))
        .Select(address => address.segment)
        .FirstOrDefault();

    private Func<IContent?> ParentOf(IContent page) => () => page.ParentId > 0 ? content.GetById(page.ParentId) : null;

    private Func<IContent?> Document(Guid? key) => () => key is { } known ? content.GetById(known) : null;

    private static string Sentence(IContent page, string segment) =>
        $"“{page.Name}” cannot stand directly below the home page: the site already uses the address /{segment}. Choose another name.";
}
