using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace Marketplace.Cms.Hosting;

/// <summary>One server: a refresh that is queued is carried out at once.</summary>
internal sealed class LocalServerMessenger : IServerMessenger
{
    public void Sync()
    {
        // Nothing comes from elsewhere.
    }

    public void SendMessages()
    {
        // Nothing waits.
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> typed)
        {
            throw new ArgumentException($"{refresher.Name} does not take {typeof(TPayload).Name}.", nameof(refresher));
        }

        typed.RefreshInternal(payload); // what services keep: configurations of data types, ids
        typed.Refresh(payload); // what visitors see
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getGuidId).ToArray());

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRemove(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Remove);

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Refresh);

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Array.ForEach(guidIds, refresher.Refresh);

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
