using System.Diagnostics;
using Marketplace.Tests.House;

namespace Marketplace.Tests.Web;

/// <summary>The site as a process of its own in Production mode, with a data folder that is thrown away; it never outlives its test.</summary>
internal sealed class StartedSite : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("marketplace-start-");

    public StartedSite(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Built(), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Checkout.PathTo("src", "Marketplace.Web"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Marketplace__DataPath"] = _data.FullName;
        Process = Process.Start(start)!;
    }

    public Process Process { get; }

    /// <summary>The address that the site says it listens on.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancel)
    {
        const string Says = "Now listening on: ";
        while (await Process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            var at = line.IndexOf(Says, StringComparison.Ordinal);
            if (at >= 0) return new Uri(line[(at + Says.Length)..].Trim());
        }

        throw new InvalidOperationException(await Process.StandardError.ReadToEndAsync(cancel));
    }

    // Its own build: the copy beside the tests would take their libraries for the site's.
    private static string Built()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, "Marketplace.Web", here.Name, "Marketplace.Web.dll");
    }

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
        _data.Delete(recursive: true);
    }
}
