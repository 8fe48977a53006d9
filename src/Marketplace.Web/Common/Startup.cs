using Marketplace.Web.Common.Settings;

namespace Marketplace.Web.Common;

/// <summary>From the command line to a running site.</summary>
internal static class Startup
{
    /// <summary>Runs the site until it is stopped; a wrong setting ends it with 1 and one sentence on standard error.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await app.StartMarketplaceAsync();
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (WrongSetting.Sentence(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        builder.AddMarketplace();
        return builder.Build().UseMarketplace();
    }

    // The settings lie beside the binaries, or in the folder the command runs in; which of the two must not matter.
    private static string? ContentRoot(string[] args) =>
        args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || File.Exists("appsettings.json")
            ? null
            : AppContext.BaseDirectory;
}
