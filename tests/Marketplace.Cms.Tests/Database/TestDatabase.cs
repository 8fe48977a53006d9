using Marketplace.Cms.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;

namespace Marketplace.Cms.Tests.Database;

/// <summary>A content database in a folder of its own, gone after the test.</summary>
internal sealed class TestDatabase : IDisposable
{
    public static readonly DateTime InstalledAt = new(2026, 11, 2, 3, 4, 5, DateTimeKind.Utc);
    public static readonly FirstAdministrator Sri = new("Sri", "sri@example.com", "hash");

    private readonly string folder = Directory.CreateTempSubdirectory("cms-").FullName;

    public string File => Path.Combine(folder, "Umbraco.sqlite.db");

    public CmsDb Open() => new(Options());

    public Task InstallAsync(Func<FirstAdministrator>? administrator = null, IInterceptor? interceptor = null) =>
        new CmsInstaller(Options(interceptor), new FixedClock(), NullLogger<CmsInstaller>.Instance)
            .InstallAsync(administrator ?? (() => Sri), TestContext.Current.CancellationToken);

    /// <summary>A copy of the Umbraco 17.5 database whose folder MARKETPLACE_UMBRACO_SAMPLE names; skips the test where it names none.</summary>
    public static TestDatabase OfSample()
    {
        const string variable = "MARKETPLACE_UMBRACO_SAMPLE";
        var sample = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(sample), $"{variable} does not name the folder of an Umbraco 17.5 database.");

        var copy = new TestDatabase();
        System.IO.File.WriteAllBytes(copy.File, System.IO.File.ReadAllBytes(Path.Combine(sample!, "Umbraco.sqlite.db")));
        return copy;
    }

    /// <summary>The file as a killed process would leave it now.</summary>
    public TestDatabase CopyAsKilled()
    {
        var copy = new TestDatabase();
        foreach (var file in Directory.GetFiles(folder)) System.IO.File.Copy(file, Path.Combine(copy.folder, Path.GetFileName(file)));
        return copy;
    }

    public void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows, each as its fields with a bar between them.</summary>
    public List<string> Query(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public List<string> Tables() => Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name");

    /// <summary>Every row of every table.</summary>
    public List<string> Content() =>
        [.. Tables().Append("sqlite_sequence").SelectMany(table => Query($"SELECT '{table}', * FROM \"{table}\""))];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private DbContextOptions<CmsDb> Options(IInterceptor? interceptor = null)
    {
        var options = new DbContextOptionsBuilder<CmsDb>();
        options.UseCmsSqlite($"Data Source={File}");
        if (interceptor is not null) options.AddInterceptors(interceptor);
        return options.Options;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        return connection;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(InstalledAt);
    }
}
