using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Marketplace.Bench;

/// <summary>A published application in a process of its own.</summary>
internal static class StartedProcess
{
    /// <summary>How long it took until /health/ready answered, and the resident memory in megabytes.</summary>
    internal sealed record Figures(TimeSpan ReadyAfter, double MegabytesAtStart, double MegabytesInUse);

    public static async Task<Figures> MeasureAsync(string folder, string application, string data)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };
        var watch = Stopwatch.StartNew();
        using var process = Start(folder, application, data, client.BaseAddress);
        try
        {
            while (!await IsReadyAsync(client)) await WaitAsync(process, watch);
            var readyAfter = watch.Elapsed;
            var atStart = Megabytes(process);
            for (var request = 0; request < 200; request++) await client.GetByteArrayAsync(new Uri("/", UriKind.Relative));
            return new Figures(readyAfter, atStart, Megabytes(process));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(string folder, string application, string data, Uri address)
    {
        string[] arguments = [Path.Combine(folder, application + ".dll"), "--contentRoot", folder, "--urls", address.ToString()];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Marketplace__DataPath"] = data;
        start.Environment["Marketplace__DemoData"] = "true";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
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

    private static async Task WaitAsync(Process process, Stopwatch watch)
    {
        if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(3))
            throw new InvalidOperationException($"It did not become ready in {watch.Elapsed}.");
        await Task.Delay(TimeSpan.FromMilliseconds(10));
    }

    private static double Megabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
