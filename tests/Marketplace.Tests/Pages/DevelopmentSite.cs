using System.Diagnostics;
using AngleSharp.Html.Parser;
using Marketplace.Tests.House;

namespace Marketplace.Tests.Pages;

/// <summary>
/// The site as somebody who works on it starts it: in Development, without examples, in a data folder that is thrown away.
/// A process of its own, because Umbraco's static service provider leaves room for one site in a process.
/// </summary>
public sealed class DevelopmentSite : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("marketplace-development-");
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new();
    private Process? _process;

    public async ValueTask InitializeAsync()
    {
        _process = Process.Start(StartInfo())!;
        _process.OutputDataReceived += (_, line) => Look(line.Data);
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _client.BaseAddress = await _address.Task.WaitAsync(ReadyWithin);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is { HasExited: false }) _process.Kill(entireProcessTree: true);
        if (_process is not null) await _process.WaitForExitAsync();
        _process?.Dispose();
        _data.Delete(recursive: true);
    }

    /// <summary>Asks for a page and parses it, whatever its status.</summary>
    internal async Task<SitePage> ReadAsync(string path)
    {
        var response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(path, response, text, new HtmlParser().ParseDocument(text));
    }

    private ProcessStartInfo StartInfo()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var site = Checkout.PathTo("artifacts", "bin", "Marketplace.Web", configuration, "Marketplace.Web.dll");
        string[] arguments = [site, "--contentRoot", Checkout.PathTo("src", "Marketplace.Web"), "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Marketplace__DataPath"] = _data.FullName;
        start.Environment["Marketplace__DemoData"] = "false";
        return start;
    }

    private void Look(string? line)
    {
        if (line is null) _address.TrySetException(new InvalidOperationException("The site ended before it listened."));
        else if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0) _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }
}
