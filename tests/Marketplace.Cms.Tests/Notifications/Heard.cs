using System.Collections.Concurrent;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Marketplace.Cms.Tests.Notifications;

/// <summary>Found by Core's type loader, as a composer of a site would be: nothing in the tests names it.</summary>
internal sealed class HeardComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentSavingNotification, Heard>()
        .AddNotificationHandler<ContentPublishingNotification, Heard>()
        .AddNotificationHandler<ContentSavedNotification, Heard>()
        .AddNotificationHandler<ContentPublishedNotification, Heard>();
}

/// <summary>Runs what a test asked for when a document of some name is saved or published; cancels where the name asks for it.</summary>
internal sealed class Heard :
    INotificationHandler<ContentSavingNotification>,
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentSavedNotification>,
    INotificationHandler<ContentPublishedNotification>
{
    public const string NeverSaved = "Never saved";
    public const string NeverPublished = "Never published";

    private static readonly ConcurrentDictionary<string, Action<string>> Listeners = new();

    /// <summary>From now on <paramref name="listen"/> is told the kind of each notification about documents of this name.</summary>
    public static void Of(string name, Action<string> listen) => Listeners[name] = listen;

    public void Handle(ContentSavingNotification notification) => notification.Cancel |= notification.SavedEntities.Any(x => x.Name == NeverSaved);

    public void Handle(ContentPublishingNotification notification) => notification.Cancel |= notification.PublishedEntities.Any(x => x.Name == NeverPublished);

    public void Handle(ContentSavedNotification notification) => Tell("saved", notification.SavedEntities);

    public void Handle(ContentPublishedNotification notification) => Tell("published", notification.PublishedEntities);

    private static void Tell(string what, IEnumerable<IContent> documents)
    {
        foreach (var document in documents)
        {
            if (Listeners.TryGetValue(document.Name!, out var listen))
            {
                listen(what);
            }
        }
    }
}
