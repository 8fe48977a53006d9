namespace Marketplace.Cms.Tests.Database;

/// <summary>One fresh install that the tests of a class read.</summary>
public sealed class InstalledDatabase : IAsyncLifetime
{
    internal TestDatabase Database { get; } = new();

    public async ValueTask InitializeAsync() => await Database.InstallAsync();

    public ValueTask DisposeAsync()
    {
        Database.Dispose();
        return ValueTask.CompletedTask;
    }
}
