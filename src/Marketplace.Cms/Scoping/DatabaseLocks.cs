using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;

namespace Marketplace.Cms.Scoping;

/// <summary>Umbraco's named locks as rows of umbracoLock, held until the transaction of the scope ends.</summary>
internal sealed class DatabaseLocks(IServiceProvider services) : IDistributedLockingMechanismFactory, IDistributedLockingMechanism
{
    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public bool Enabled => true;

    private EfScopeProvider Scopes => services.GetRequiredService<EfScopeProvider>();

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        Scopes.Db.Locks.Any(x => x.Id == lockId) ? new Held(lockId, DistributedLockType.ReadLock) : throw Unknown(lockId);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var rows = Scopes.Writable.Locks.Where(x => x.Id == lockId)
            .ExecuteUpdate(set => set.SetProperty(x => x.Value, x => x.Value == 1 ? -1 : 1));
        return rows == 1 ? new Held(lockId, DistributedLockType.WriteLock) : throw Unknown(lockId);
    }

    private static InvalidOperationException Unknown(int lockId) => new($"There is no lock {lockId} in umbracoLock.");

    private sealed record Held(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
            // The row stays locked until the transaction ends.
        }
    }
}
