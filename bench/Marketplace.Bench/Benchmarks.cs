namespace Marketplace.Bench;

/// <summary>Ratios, not times: every contender of a row runs in turns (A B C A B C …) in this one process,
/// or, for start-up and memory, as processes started in turns.</summary>
internal static class Benchmarks
{
    public static async Task Main(string[] args)
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "Warning");
        if (!args.Contains("--start-only", StringComparer.Ordinal)) await PageBench.RunAsync();
        if (!args.Contains("--pages-only", StringComparer.Ordinal)) await StartBench.RunAsync();
    }
}
