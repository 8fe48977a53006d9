using Marketplace.Core.Database;

namespace Marketplace.Tests.Common;

/// <summary>Names a database in a type, so that the same tests run once on each.</summary>
public interface IOnDatabase
{
    static abstract DatabaseProvider Provider { get; }
}

public sealed class OnSqlite : IOnDatabase
{
    public static DatabaseProvider Provider => DatabaseProvider.Sqlite;
}

public sealed class OnPostgreSql : IOnDatabase
{
    public static DatabaseProvider Provider => DatabaseProvider.PostgreSql;
}

/// <summary>The rows that the tests of a class only read.</summary>
public interface IRows
{
    object[] Everything { get; }
}

/// <summary>One database that the tests of a class share; those of a database without a server are skipped.</summary>
public sealed class Shared<TRows, TDatabase> : IAsyncLifetime where TRows : IRows, new() where TDatabase : IOnDatabase
{
    private CoreDatabase? _database;

    public TRows Rows { get; } = new();

    public CoreDatabase Database
    {
        get
        {
            if (_database is null) PostgreSqlServer.SkipWithout();
            return _database!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (TDatabase.Provider is DatabaseProvider.PostgreSql && !PostgreSqlServer.IsThere) return;
        _database = await CoreDatabase.CreateAsync(TDatabase.Provider);
        await _database.SaveAsync(Rows.Everything);
    }

    public ValueTask DisposeAsync() => _database?.DisposeAsync() ?? default;
}

/// <summary>A test with a fresh database of its own, because it writes.</summary>
public abstract class FreshDatabaseTests<TDatabase> : IAsyncLifetime where TDatabase : IOnDatabase
{
    protected CoreDatabase Database { get; private set; } = null!;

    protected SmallMarket Market { get; } = new();

    protected FakeClock Clock { get; } = new(SmallMarket.Morning.AddDays(30));

    public async ValueTask InitializeAsync()
    {
        Database = await CoreDatabase.CreateAsync(TDatabase.Provider, Clock);
        await Database.SaveAsync(Market.Everything);
    }

    public async ValueTask DisposeAsync()
    {
        if (Database is not null) await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>A clock that stands where a test puts it.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
