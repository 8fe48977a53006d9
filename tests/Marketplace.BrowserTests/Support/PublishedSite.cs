using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Marketplace.Tests.House;

namespace Marketplace.BrowserTests.Support;

/// <summary>The site as it is deployed: a process of its own in Production mode, demo data in a folder that is thrown away.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromMinutes(4);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("marketplace-browser-");
    private readonly ConcurrentQueue<string> log = new();
    private readonly Process process;

    private PublishedSite(string folder, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        process = Start(folder, Address, data.FullName);
        process.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts the build that MARKETPLACE_SITE names, or publishes one; waits until it is ready.</summary>
    public static async Task<PublishedSite> StartAsync()
    {
        var folder = Environment.GetEnvironmentVariable("MARKETPLACE_SITE") ?? await PublishAsync();
        var site = new PublishedSite(folder, FreePort());
        await site.WaitUntilReadyAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private static Process Start(string folder, Uri address, string data)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Marketplace.Web.dll"), "--contentRoot", folder, "--urls", address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Marketplace__DataPath"] = data;
        start.Environment["Marketplace__DemoData"] = "true";
        return Process.Start(start)!;
    }

    private static async Task<string> PublishAsync()
    {
        var folder = Checkout.PathTo("artifacts", "publish", "Marketplace.Web", "release");
        string[] arguments = ["publish", Checkout.PathTo("src", "Marketplace.Web"), "-c", "Release", "-o", folder, "-v", "quiet"];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("The site could not be published.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var waiting = Stopwatch.StartNew();
        while (waiting.Elapsed < ReadyWithin && !process.HasExited)
        {
            if (await IsReadyAsync(client)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }

        var said = string.Join('\n', log.TakeLast(60));
        await DisposeAsync();
        throw new InvalidOperationException($"The site was not ready after {waiting.Elapsed.TotalSeconds:0} s. It said:\n{said}");
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
