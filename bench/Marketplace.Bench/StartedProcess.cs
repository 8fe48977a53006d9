using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Marketplace.Bench;

/// <summary>A published application in a process of its own.</summary>
internal sealed class StartedProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10); // a catalogue may have to be filled first

    private readonly Process _process;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private StartedProcess(ProcessStartInfo start, Uri address)
    {
        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>How long it took until /health/ready answered, and the resident memory in megabytes.</summary>
    internal sealed record Figures(TimeSpan ReadyAfter, double MegabytesAtStart, double MegabytesInUse);

    public HttpClient Client { get; }

    public static StartedProcess Start(string folder, string application, DataFolder data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] arguments = [Path.Combine(folder, application + ".dll"), "--contentRoot", folder, "--urls", address.ToString()];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Marketplace__DataPath"] = data.Path;
        start.Environment["Marketplace__DemoData"] = "true";
        if (data.Products is { } products) start.Environment["seed-products"] = products.ToString(CultureInfo.InvariantCulture);
        return new StartedProcess(start, address);
    }

    public async Task<Figures> MeasureAsync(params IReadOnlyList<string> paths)
    {
        await UntilReadyAsync();
        var readyAfter = _watch.Elapsed;
        var atStart = Megabytes();
        for (var request = 0; request < 200; request++) await Client.GetByteArrayAsync(new Uri(paths[request % paths.Count], UriKind.Relative));
        return new Figures(readyAfter, atStart, Megabytes());
    }

    public async Task UntilReadyAsync()
    {
        while (!await IsReadyAsync())
        {
            if (_process.HasExited || _watch.Elapsed > Patience) throw new InvalidOperationException($"It did not become ready in {_watch.Elapsed}.");
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
