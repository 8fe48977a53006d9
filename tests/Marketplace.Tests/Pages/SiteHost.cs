using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Marketplace.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(SiteHost))]

namespace Marketplace.Tests.Pages;

/// <summary>The whole site with its examples, in a data folder of its own; starting it dominates a run, so that all page tests share it.</summary>
public sealed class SiteHost : IAsyncLifetime
{
    private static readonly HtmlParser Parser = new();
    private readonly string _data = Directory.CreateTempSubdirectory("marketplace-pages-").FullName;
    private WebApplicationFactory<Program>? _factory;

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _factory!.Services;

    internal RememberedLog Log { get; } = new();

    public ValueTask InitializeAsync()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
            .UseEnvironment("Production")
            .UseSetting("Marketplace:DataPath", _data)
            .UseSetting("Marketplace:DemoData", "true")
            .ConfigureLogging(logging => logging.AddProvider(Log))
            .ConfigureTestServices(services =>
            {
                services.AddControllers().AddApplicationPart(typeof(SiteHost).Assembly);
                services.AddSingleton<ResourceManagerStringLocalizerFactory>();
                services.AddSingleton<IStringLocalizerFactory, StrictTexts>();
            }));
        Client = _factory.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks for a page and parses it, whatever its status.</summary>
    internal async Task<SitePage> ReadAsync(string path)
    {
        var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(path, response, text, Parser.ParseDocument(text));
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_factory is not null) await _factory.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}

/// <summary>A page as it came.</summary>
internal sealed record SitePage(string Path, HttpResponseMessage Response, string Text, IHtmlDocument Document)
{
    public int Status => (int)Response.StatusCode;

    public string? Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
