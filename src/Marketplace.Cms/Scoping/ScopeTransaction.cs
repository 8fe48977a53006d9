using System.Data;
using Marketplace.Cms.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Marketplace.Cms.Scoping;

/// <summary>The database context and transaction of one outermost scope, opened when first needed.</summary>
/// <remarks>
/// Reading sees a snapshot. The first write of a scope that has only read so far starts the transaction anew
/// with the write lock taken at once, so that a stale snapshot is never refused at commit: what was read before
/// is then as old as it would be under READ COMMITTED, on which Umbraco's services are built.
/// </remarks>
internal sealed class ScopeTransaction(IDbContextFactory<CmsDb> factory, WriteQueue writers) : IDisposable
{
    private CmsDb? _db;
    private IDbContextTransaction? _transaction;
    private IDisposable? _turn;

    /// <summary>True once this scope may have changed rows.</summary>
    public bool IsWriting => _turn is not null;

    public CmsDb ForReading()
    {
        _db ??= Open();
        _transaction ??= Begin(_db, deferred: true);
        return _db;
    }

    public CmsDb ForWriting()
    {
        _db ??= Open();
        if (IsWriting)
        {
            return _db;
        }

        _transaction?.Commit(); // ends the snapshot: nothing was written in it
        _transaction?.Dispose();
        _transaction = null;
        var turn = writers.Enter();
        try
        {
            _transaction = Begin(_db, deferred: false);
        }
        catch
        {
            turn.Dispose();
            throw;
        }

        _turn = turn;
        return _db;
    }

    public void End(bool commit)
    {
        if (commit)
        {
            _transaction?.Commit();
        }
        else
        {
            _transaction?.Rollback();
        }
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _db?.Dispose();
        _turn?.Dispose();
    }

    private CmsDb Open()
    {
        var db = factory.CreateDbContext();
        db.Database.OpenConnection();
        return db;
    }

    private static IDbContextTransaction? Begin(CmsDb db, bool deferred) =>
        db.Database.GetDbConnection() is SqliteConnection sqlite
            ? db.Database.UseTransaction(sqlite.BeginTransaction(IsolationLevel.Serializable, deferred))
            : db.Database.BeginTransaction(IsolationLevel.ReadCommitted);
}
