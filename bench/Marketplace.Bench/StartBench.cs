using System.Globalization;
using Marketplace.Tests.House;

namespace Marketplace.Bench;

/// <summary>What the published site needs to start, in time and memory, beside an empty minimal API, and what a first view of a page weighs.</summary>
internal static class StartBench
{
    private const int Turns = 5;
    private const string Site = "Marketplace.Web", Empty = "Marketplace.Bench.Empty";

    public static async Task RunAsync(DataFolder? catalogue)
    {
        using var fresh = DataFolder.Examples();
        Table.Head("started", "ready ms", "memory after start MB", "memory after 200 pages MB");
        Print("site, first start with examples", [await MeasureAsync(Site, fresh)]);

        List<StartedProcess.Figures> site = [], large = [], empty = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            site.Add(await MeasureAsync(Site, fresh));
            if (catalogue is not null) large.Add(await MeasureAsync(Site, catalogue));
            empty.Add(await MeasureAsync(Empty, fresh));
        }

        Print("site, later starts", site);
        if (catalogue is not null) Print(string.Create(CultureInfo.InvariantCulture, $"site with {catalogue.Products:N0} products, later starts"), large);
        Print("empty minimal API", empty);
        Table.End();
        await FirstView.RunAsync(fresh);
    }

    public static StartedProcess Start(string project, DataFolder data) =>
        StartedProcess.Start(Checkout.PathTo("artifacts", "publish", project, "release"), project, data);

    private static async Task<StartedProcess.Figures> MeasureAsync(string project, DataFolder data)
    {
        await using var process = Start(project, data);
        return await process.MeasureAsync(project == Empty ? ["/"] : ["/", "/produk"]);
    }

    private static void Print(string name, IReadOnlyList<StartedProcess.Figures> runs) => Table.Row(name,
        Table.Whole(Median(runs.Select(run => run.ReadyAfter.TotalMilliseconds))), Table.Whole(Median(runs.Select(run => run.MegabytesAtStart))),
        Table.Whole(Median(runs.Select(run => run.MegabytesInUse))));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
