using System.Globalization;
using Marketplace.Tests.House;

namespace Marketplace.Bench;

/// <summary>What the published site needs to start, in time and memory, beside an empty minimal API.</summary>
internal static class StartBench
{
    private const int Turns = 5;

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("marketplace-bench-");
        try
        {
            Say("| started | ready ms | memory after start MB | memory after 200 pages MB |");
            Say("| --- | ---: | ---: | ---: |");
            Print("site, first start with demo data", [await StartAsync("Marketplace.Web", data)]);

            List<StartedProcess.Figures> site = [], empty = [];
            for (var turn = 0; turn < Turns; turn++)
            {
                site.Add(await StartAsync("Marketplace.Web", data));
                empty.Add(await StartAsync("Marketplace.Bench.Empty", data));
            }

            Print("site, later starts", site);
            Print("empty minimal API", empty);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static Task<StartedProcess.Figures> StartAsync(string project, DirectoryInfo data) =>
        StartedProcess.MeasureAsync(Checkout.PathTo("artifacts", "publish", project, "release"), project, data.FullName);

    private static void Print(string name, IReadOnlyList<StartedProcess.Figures> runs) =>
        Say(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Median(runs.Select(run => run.ReadyAfter.TotalMilliseconds)):0} | {Median(runs.Select(run => run.MegabytesAtStart)):0} | {Median(runs.Select(run => run.MegabytesInUse)):0} |"));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Say(string line) => Console.Out.WriteLine(line);
}
