using Marketplace.BrowserTests.Support;

[assembly: AssemblyFixture(typeof(Stage))]

namespace Marketplace.BrowserTests.Support;

/// <summary>One site and one browser that every test of this assembly shares.</summary>
public sealed class Stage : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    ];

    private PublishedSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the site answers.</summary>
    public Uri Address => site!.Address;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Flags });
        site = await PublishedSite.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (site is not null) await site.DisposeAsync();
    }

    /// <summary>A new visitor with a clean browser.</summary>
    internal async Task<Visitor> VisitorAsync(Device device, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            HasTouch = device.HasTouch,
            JavaScriptEnabled = scripts,
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
        });
        return await Visitor.ArriveAsync(context, Address);
    }

    // Debian's own Chromium: no browser is downloaded.
    private static string Chromium()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"There is no Chromium at {path}: install the package chromium or set CHROMIUM.");
    }
}
