using System.Data;
using Marketplace.Cms.Database;
using Marketplace.Cms.Querying;
using Marketplace.Cms.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace Marketplace.Cms.Scoping;

/// <summary>Opens Umbraco's units of work and knows the one that is current on this flow of execution.</summary>
internal sealed class EfScopeProvider(IServiceProvider services, IDbContextFactory<CmsDb> factory, WriteQueue writers, SetCache sets) : ICoreScopeProvider
{
    private readonly AsyncLocal<EfScope?> _ambient = new();
    private ScopeParts? _parts; // resolved late: the locking mechanism asks for this provider

    public IScopeContext? Context => _ambient.Value?.Context;

    /// <summary>True while this flow of execution is inside a unit of work.</summary>
    public bool IsOpen => _ambient.Value is not null;

    /// <summary>The current unit of work; throws <see cref="InvalidOperationException"/> where there is none.</summary>
    public EfScope Current => _ambient.Value ?? throw new InvalidOperationException("There is no ambient scope: open one with ICoreScopeProvider.");

    /// <summary>The database for queries of the current unit of work.</summary>
    public CmsDb Db => Current.ForReading();

    /// <summary>The database for changes: takes the write lock first.</summary>
    public CmsDb Writable => Current.ForWriting();

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        var wishes = new ScopeWishes(repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher, autoComplete);
        return _ambient.Value = new EfScope(this, _ambient.Value, _parts ??= Parts(), wishes);
    }

    public IQuery<T> CreateQuery<T>() => new EfQuery<T>();

    public void Leave(EfScope scope, EfScope? parent)
    {
        if (_ambient.Value != scope)
        {
            throw new InvalidOperationException("This scope is not the ambient one: scopes end innermost first, on the flow that opened them.");
        }

        _ambient.Value = parent;
    }

    private ScopeParts Parts() => new(
        services.GetRequiredService<IDistributedLockingMechanismFactory>(),
        services.GetRequiredService<ILoggerFactory>(),
        services.GetRequiredService<FileSystems>(),
        services.GetRequiredService<IEventAggregator>(),
        sets,
        () => new ScopeTransaction(factory, writers));
}
