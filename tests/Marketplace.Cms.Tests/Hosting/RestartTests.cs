using Marketplace.Cms.Tests.Support;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Hosting;

/// <summary>Starts hosts of its own; the static services of the shared one are put back afterwards.</summary>
[Collection<SharedHost>]
public sealed class RestartTests(CmsHost shared) : IAsyncLifetime
{
    private readonly CmsHost _host = new();

    public async ValueTask InitializeAsync() => await _host.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        StaticServiceProvider.Instance = shared.Services;
    }

    [Fact]
    public async Task What_was_saved_and_published_is_there_after_a_restart()
    {
        var (path, page) = await WriteAsync();

        await RestartAsync();

        var samples = new Samples(_host);
        var read = samples.Read(page);
        Assert.Equal(["naskah", "terbit"], [read.GetValue("title", Samples.Id), read.GetValue("title", Samples.Id, published: true)]);
        Assert.Equal(3, samples.Documents.GetVersions(page.Id).Count());
        using var site = Site.Of(_host, samples, read, path);
        Assert.Equal(["Kabar", "terbit"], [site.See(page).Name(Samples.Id), site.See(page).Value<string>("title", Samples.Id)]);
        Assert.Equal([$"{path}/kabar/", $"{path}/en/news/"], [site.See(page).Url(Samples.Id), site.See(page).Url(Samples.En)]);
        Assert.True(_host.Get<IDocumentNavigationQueryService>().TryGetParentKey(page.Key, out var parent));
        Assert.Equal(site.Home.Key, parent);
    }

    [Fact]
    public async Task Addresses_that_were_lost_are_made_anew_at_the_next_start()
    {
        var (path, page) = await WriteAsync();

        await RestartAsync(folder => Execute(folder, "DELETE FROM umbracoDocumentUrl"));

        var samples = new Samples(_host);
        using var site = Site.Of(_host, samples, samples.Read(page), path);
        Assert.Equal([$"{path}/kabar/", $"{path}/en/news/"], [site.See(page).Url(Samples.Id), site.See(page).Url(Samples.En)]);
        Assert.True(_host.Scalar("SELECT COUNT(*) FROM umbracoDocumentUrl") >= 4);
    }

    [Fact]
    public async Task A_name_that_was_committed_without_its_address_has_it_after_the_next_start()
    {
        var (path, page) = await WriteAsync();

        await RestartAsync(folder => Execute(folder, $"DELETE FROM umbracoDocumentUrl WHERE uniqueId = '{page.Key.ToString().ToUpperInvariant()}' AND languageId = 2"));

        var samples = new Samples(_host);
        using var site = Site.Of(_host, samples, samples.Read(page), path);
        Assert.Equal([$"{path}/kabar/", $"{path}/en/news/"], [site.See(page).Url(Samples.Id), site.See(page).Url(Samples.En)]);
    }

    [Fact]
    public async Task A_second_start_changes_nothing_in_the_database()
    {
        await WriteAsync();
        var before = Newest();

        await RestartAsync();

        Assert.Equal(before, Newest());
    }

    // Addresses that were written anew would have higher numbers.
    private (long Nodes, long Versions, long Urls, long Settings) Newest() => (
        _host.Scalar("SELECT MAX(id) FROM umbracoNode"),
        _host.Scalar("SELECT MAX(id) FROM umbracoContentVersion"),
        _host.Scalar("SELECT MAX(id) FROM umbracoDocumentUrl"),
        _host.Scalar("SELECT COUNT(*) FROM umbracoKeyValue"));

    private async Task<(string Path, IContent Page)> WriteAsync()
    {
        var samples = new Samples(_host);
        using var site = await Site.StartAsync(_host, samples);
        var page = samples.Draft(site.Type, "Kabar", "News", site.Home.Id);
        page.SetValue("title", "terbit", Samples.Id);
        samples.Publish(samples.Save(page));
        samples.Change(page, x => x.SetValue("title", "terbit", Samples.Id));
        page.SetValue("title", "naskah", Samples.Id);
        samples.Save(page);
        return (site.Path, page);
    }

    private async Task RestartAsync(Action<string>? between = null)
    {
        await _host.StopAsync();
        between?.Invoke(_host.Folder);
        await _host.InitializeAsync();
    }

    private static void Execute(string folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "Umbraco.sqlite.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
