using Marketplace.Cms.Database;
using Marketplace.Cms.Repositories;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace Marketplace.Cms.Scoping;

/// <summary>A unit of work of Umbraco's: nested ones share the transaction of the outermost and can only veto it.</summary>
internal sealed class EfScope : CoreScope
{
    private readonly EfScopeProvider _provider;
    private readonly EfScope? _parent;
    private readonly ScopeTransaction? _transaction; // of the outermost scope alone
    private readonly EfScopeContext? _context; // of the outermost scope alone
    private readonly bool _autoComplete;
    private readonly Dictionary<Type, object> _sets = [];
    private readonly Dictionary<string, Action> _onCommitted = [];
    private readonly long _changesWhenOpened;
    private bool _takingLocks;
    private bool _disposed;

    public EfScope(EfScopeProvider provider, EfScope? parent, ScopeParts parts, ScopeWishes wishes)
        : base(parent, parts.Locking, parts.Logging, parts.Files, parts.Events, wishes.CacheMode, wishes.ScopeFiles, wishes.Publisher)
    {
        _provider = provider;
        _parent = parent;
        _autoComplete = wishes.AutoComplete;
        _transaction = parent is null ? parts.NewTransaction() : null;
        _context = parent is null ? new EfScopeContext() : null;
        _changesWhenOpened = parent is null ? parts.Sets.Changes : 0;
    }

    public EfScopeContext Context => Root._context!;

    /// <summary>True once this unit of work may have changed rows, so that shared caches must not be read or filled.</summary>
    public bool IsWriting => Root._transaction!.IsWriting;

    /// <summary>Full sets that this unit of work has read since its last write of them.</summary>
    public Dictionary<Type, object> Sets => Root._sets;

    /// <summary>What <see cref="SetCache.Changes"/> was before this unit of work opened its snapshot.</summary>
    public long ChangesWhenOpened => Root._changesWhenOpened;

    private EfScope Root => _parent?.Root ?? this;

    public CmsDb ForReading()
    {
        TakeQueuedLocks();
        return Root._transaction!.ForReading();
    }

    public CmsDb ForWriting()
    {
        TakeQueuedLocks();
        return Root._transaction!.ForWriting();
    }

    /// <summary>Runs an action once, right after the commit and before any notification is told.</summary>
    public void OnCommitted(string key, Action action) => Root._onCommitted[key] = action;

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _provider.Leave(this, _parent); // refuses what is not the innermost, which can then still end in its turn
        _disposed = true;
        if (_autoComplete)
        {
            Complete();
        }

        if (_parent is null)
        {
            EndOutermost();
        }
        else
        {
            Locks.ClearLocks(InstanceId);
            base.Dispose();
        }
    }

    private void EndOutermost()
    {
        var committed = false;
        try
        {
            committed = EndTransaction();
            base.Dispose(); // files, then notifications: the rows are committed and no scope is ambient
        }
        finally
        {
            _context!.ScopeExit(committed);
        }
    }

    private bool EndTransaction()
    {
        var completed = Completed == true;
        try
        {
            _transaction!.End(completed);
        }
        finally
        {
            Locks.ClearLocks(InstanceId);
            _transaction!.Dispose();
        }

        if (completed)
        {
            _onCommitted.Values.ToList().ForEach(x => x());
        }

        return completed;
    }

    // Core only queues lock requests: without this call no lock is ever taken, and nothing says so.
    private void TakeQueuedLocks()
    {
        if (Root._takingLocks)
        {
            return;
        }

        Root._takingLocks = true;
        try
        {
            Locks.EnsureLocks(InstanceId);
        }
        finally
        {
            Root._takingLocks = false;
        }
    }
}

/// <summary>What every scope needs of the host.</summary>
internal sealed record ScopeParts(
    IDistributedLockingMechanismFactory Locking,
    ILoggerFactory Logging,
    FileSystems Files,
    IEventAggregator Events,
    SetCache Sets,
    Func<ScopeTransaction> NewTransaction);

/// <summary>What the caller wants of one scope.</summary>
internal sealed record ScopeWishes(
    RepositoryCacheMode CacheMode,
    bool? ScopeFiles,
    IScopedNotificationPublisher? Publisher,
    bool AutoComplete);
