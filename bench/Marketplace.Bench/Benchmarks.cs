namespace Marketplace.Bench;

/// <summary>Ratios, not times: every contender of a row runs in turns (A B C A B C …) in this one process,
/// or, for start-up, memory and weight, as processes started in turns.</summary>
internal static class Benchmarks
{
    private const int CatalogueSize = 100_000;

    public static async Task Main(string[] args)
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "Warning");
        using var catalogue = Asks("--catalogue") ? DataFolder.Catalogue(CatalogueSize) : null;

        if (!Asks("--start-only")) await PageBench.RunAsync(catalogue);
        if (!Asks("--pages-only")) await StartBench.RunAsync(catalogue);

        bool Asks(string option) => args.Contains(option, StringComparer.Ordinal);
    }
}
