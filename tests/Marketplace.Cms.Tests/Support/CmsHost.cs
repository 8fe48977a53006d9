using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Marketplace.Cms.Tests.Support;

/// <summary>The real host on a database of its own, shared by all tests: starting one dominates a run.</summary>
public sealed class CmsHost : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cms-").FullName;

    public WebApplication App { get; private set; } = null!;

    public IServiceCollection Registrations { get; private set; } = null!;

    public IServiceProvider Services => App.Services;

    public string Folder => _folder;

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync() => (App, Registrations) = await StartAsync(_folder);

    /// <summary>Starts a host on a folder, as a new process would.</summary>
    public static async Task<(WebApplication App, IServiceCollection Registrations)> StartAsync(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.AddMarketplaceCms(folder);
        var app = builder.Build();
        await app.BootMarketplaceCmsAsync();
        return (app, builder.Services);
    }

    /// <summary>One number straight out of the database, seen by a connection of its own.</summary>
    public long Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "Umbraco.sqlite.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Stops the host; the folder stays for the next start.</summary>
    public async Task StopAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
