using System.Collections.Concurrent;
using Marketplace.Tests.House;

namespace Marketplace.BrowserTests.Support;

/// <summary>A person with a browser of their own, who notices everything that goes wrong on the way.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    // Layout shifts add up in the page itself, from its first frame on.
    private const string WatchShifts = """
        window.layoutShift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => {
            if (!entry.hadRecentInput) window.layoutShift += entry.value;
        })).observe({ type: 'layout-shift', buffered: true });
        """;

    // Pictures below the fold wait for a scroll that a photograph of the whole page never makes.
    private const string LoadEveryPicture = """
        () => Promise.all([...document.images].map(picture => {
            picture.loading = 'eager';
            return picture.decode().catch(() => {});
        }))
        """;

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<IRequest> requests = new();
    private readonly IBrowserContext context;
    private readonly Uri site;

    private Visitor(IBrowserContext context, IPage page, Uri site)
    {
        (this.context, Page, this.site) = (context, page, site);
        Page.Console += (_, message) => OnConsole(message);
        Page.PageError += (_, error) => complaints.Enqueue($"Script error: {error}");
        Page.Request += (_, request) => OnRequest(request);
        Page.RequestFailed += (_, request) => OnRequestFailed(request);
        Page.RequestFinished += (_, request) => requests.Enqueue(request);
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings (refusals by the content security policy are among them), script errors,
    /// requests that failed and requests to others than the site.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>What the browser has fetched since the last visit to a page began.</summary>
    public IReadOnlyCollection<IRequest> Fetched => requests;

    public static async Task<Visitor> ArriveAsync(IBrowserContext context, Uri site)
    {
        context.SetDefaultTimeout(8_000);
        await context.AddInitScriptAsync(WatchShifts);
        return new Visitor(context, await context.NewPageAsync(), site);
    }

    /// <summary>Opens an address of the site and waits until it has loaded, its fonts included.</summary>
    public async Task<IResponse> GoAsync(string address)
    {
        requests.Clear();
        var answer = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        await SettleAsync();
        return answer!;
    }

    /// <summary>Puts the visitor on a slow line, so that a page arrives piece by piece.</summary>
    public async Task SlowDownAsync(int bytesPerSecond)
    {
        var line = await context.NewCDPSessionAsync(Page);
        await line.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 20,
            ["downloadThroughput"] = bytesPerSecond,
            ["uploadThroughput"] = bytesPerSecond,
        });
    }

    /// <summary>Shows a page of the test's own at the site's address.</summary>
    public async Task ShowAsync(string html)
    {
        await Page.RouteAsync("**/made-up", route => route.FulfillAsync(new() { ContentType = "text/html", Body = html }));
        await Page.GotoAsync("/made-up");
    }

    /// <summary>Follows a link or button to the page that it leads to.</summary>
    public async Task FollowAsync(ILocator link)
    {
        await link.ClickAsync();
        await SettleAsync();
    }

    /// <summary>The path and query of the page in sight.</summary>
    public string Place => new Uri(Page.Url).PathAndQuery;

    /// <summary>Keeps the whole page in artifacts/screenshots, in a run with full counts.</summary>
    public async Task PhotographAsync(string name)
    {
        if (!LongRun.IsOn) return;
        var folder = Checkout.PathTo("artifacts", "screenshots");
        await Page.EvaluateAsync(LoadEveryPicture);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    /// <summary>Fails when anything went wrong so far.</summary>
    public void AssertUndisturbed() => Assert.True(complaints.IsEmpty, string.Join(Environment.NewLine, complaints));

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task SettleAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await Page.EvaluateAsync("document.fonts.ready");
    }

    // The page itself may answer 404 or 400 when a test asks for that: the browser logs it as an error of its own.
    private void OnConsole(IConsoleMessage message)
    {
        var isAboutThePage = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isAboutThePage) complaints.Enqueue($"Console: {message.Text} ({message.Location})");
    }

    private void OnRequest(IRequest request)
    {
        var address = new Uri(request.Url);
        if (address.Scheme is "data" or "blob" or "about") return;
        if (address.Authority != site.Authority) complaints.Enqueue($"Request to somebody else: {request.Url}");
    }

    // A navigation that replaces another one aborts what the first was still loading.
    private void OnRequestFailed(IRequest request)
    {
        if (request.Failure is not "net::ERR_ABORTED") complaints.Enqueue($"Request failed: {request.Url} {request.Failure}");
    }
}
