using Npgsql;

namespace Marketplace.Tests.Common;

/// <summary>The server that scripts/test starts and names in a variable; every test database on it is a copy of a migrated one.</summary>
internal static class PostgreSqlServer
{
    private const string Variable = "MARKETPLACE_POSTGRESQL";
    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);
    private static readonly SemaphoreSlim OneTemplate = new(1);
    private static string? _template;

    public static bool IsThere => !string.IsNullOrEmpty(Server);

    public static void SkipWithout() =>
        Assert.SkipUnless(IsThere, $"No PostgreSQL server: {Variable} is not set; scripts/test sets it.");

    /// <summary>Copies the migrated database, which the first caller makes, and answers how to connect to the copy.</summary>
    public static async Task<string> CreateDatabaseAsync(Func<string, Task> migrate)
    {
        var name = $"marketplace_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {await TemplateAsync(migrate)}");
        return ConnectionString(name);
    }

    public static async Task DropDatabaseAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        await RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static async Task<string> TemplateAsync(Func<string, Task> migrate)
    {
        await OneTemplate.WaitAsync();
        try
        {
            return _template ??= await MakeTemplateAsync($"marketplace_template_{Environment.ProcessId}", migrate);
        }
        finally
        {
            OneTemplate.Release();
        }
    }

    // A database that somebody is connected to cannot be copied.
    private static async Task<string> MakeTemplateAsync(string name, Func<string, Task> migrate)
    {
        await RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await RunAsync($"CREATE DATABASE {name}");
        await migrate(ConnectionString(name));
        await using var connection = new NpgsqlConnection(ConnectionString(name));
        NpgsqlConnection.ClearPool(connection);
        return name;
    }

    private static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ToString();

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
