using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Marketplace.Core;
using Marketplace.Core.DemoData;
using Marketplace.Core.Media;
using Marketplace.Tests.House;
using Marketplace.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(SiteHost))]

namespace Marketplace.Tests.Pages;

/// <summary>The whole site with its examples, in a data folder of its own; starting it dominates a run, so that all page tests share it and others never start it.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    /// <summary>So few that the examples fill several files of the sitemap.</summary>
    internal const int AddressesPerFile = 100;

    private static readonly HtmlParser Parser = new();
    private readonly string _data = Directory.CreateTempSubdirectory("marketplace-pages-").FullName;
    private readonly Lazy<WebApplicationFactory<Program>> _factory;
    private readonly Lazy<HttpClient> _client;

    public SiteHost()
    {
        _factory = new(Started);
        _client = new(() => _factory.Value.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }));
    }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client => _client.Value;

    public IServiceProvider Services => _factory.Value.Services;

    internal RememberedLog Log { get; } = new();

    /// <summary>Asks for a page, now or as if it were another moment, and parses it, whatever its status.</summary>
    internal async Task<SitePage> ReadAsync(string path, DateTimeOffset? at = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (at is { } moment) request.Headers.Add(AskedClock.Header, moment.ToString("O", CultureInfo.InvariantCulture));
        var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (response.Content.Headers.ContentType?.MediaType == "text/html") await HtmlDump.SaveAsync(path, text, TestContext.Current.CancellationToken);
        return new(path, response, text, Parser.ParseDocument(text));
    }

    /// <summary>The address of a product picture's file; the sizes that pages are waiting for are made first, beside the site's own worker.</summary>
    internal async Task<string> PictureAddressAsync()
    {
        while (await PicturesWithoutFileAsync()) await MakeSizeAsync();
        return (await ReadAsync("/produk")).Document.QuerySelector(".product-card img")!.GetAttribute("src")!;
    }

    private async Task<bool> PicturesWithoutFileAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MarketplaceDb>().Pictures.AnyAsync(p => p.NextWidth != null && p.Widths.Count == 0, TestContext.Current.CancellationToken);
    }

    private async Task MakeSizeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PictureSizer>().MakeNextAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory.IsValueCreated) await _factory.Value.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    // The factory starts a second site where two threads ask at once, one for a client and one for services; here only one can.
    private WebApplicationFactory<Program> Started()
    {
        var factory = Configured();
        factory.StartServer();
        return factory;
    }

    private WebApplicationFactory<Program> Configured() => new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
        .UseEnvironment("Production")
        .UseSetting("ReloadStaticAssetsAtRuntime", "false") // as published: files carry their lasting headers
        .UseSetting("Marketplace:DataPath", _data)
        .UseSetting("Marketplace:DemoData", "true")
        .UseSetting("Marketplace:Sitemap:AddressesPerFile", AddressesPerFile.ToString(CultureInfo.InvariantCulture))
        .ConfigureLogging(logging => logging.AddProvider(Log))
        .ConfigureTestServices(services =>
        {
            services.AddSingleton(new DemoSize(PictureWidth: 160, Businesses: 16)); // what the pictures show is looked at elsewhere
            services.AddSingleton<TimeProvider, AskedClock>();
            services.AddControllers().AddApplicationPart(typeof(SiteHost).Assembly);
            services.AddSingleton<ResourceManagerStringLocalizerFactory>();
            services.AddSingleton<IStringLocalizerFactory, StrictTexts>();
        }));
}

/// <summary>A page as it came.</summary>
internal sealed record SitePage(string Path, HttpResponseMessage Response, string Text, IHtmlDocument Document)
{
    public int Status => (int)Response.StatusCode;

    public string? Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
