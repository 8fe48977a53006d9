using System.Globalization;
using System.Text.RegularExpressions;

namespace Marketplace.Bench;

/// <summary>What an article and a product page cost beside a constant text and a bare MVC view of the same bytes.</summary>
internal static partial class PageBench
{
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(1);
    private const int Rounds = 9;

    public static async Task RunAsync()
    {
        using var site = RealSite.Start();
        using var client = site.CreateClient();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["article"] = await FirstLinkAsync(client, "/berita"),
            ["product"] = await FirstLinkAsync(client, "/produk"),
        };

        var pages = new BarePages();
        foreach (var (name, path) in paths) pages.Texts[name] = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        await using var bare = await BareSite.StartAsync(pages);
        using var bareClient = new HttpClient { BaseAddress = bare.Address };

        Say("| page | KB | site µs | Results.Text µs | bare view µs | site / text | site / view | view / text |");
        Say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, path) in paths) await CompareAsync(name, client, bareClient, path);
        Say("");
    }

    private static async Task CompareAsync(string name, HttpClient client, HttpClient bareClient, string path)
    {
        var page = new Contender("site", client, path);
        var text = new Contender("text", bareClient, $"/text/{name}");
        var view = new Contender("view", bareClient, $"/view/{name}");
        await Contender.RunInTurnsAsync([page, text, view], Rounds, RoundLength);

        var (p, t, v) = (page.Microseconds, text.Microseconds, view.Microseconds);
        var size = (await page.FetchAsync()).Length / 1000.0;
        Say(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {size:0.0} | {p:0} | {t:0} | {v:0} | {p / t:0.00} | {p / v:0.00} | {v / t:0.00} |"));
    }

    // The first thing in a list: /berita/something or /produk/something.
    private static async Task<string> FirstLinkAsync(HttpClient client, string list)
    {
        var html = await client.GetStringAsync(new Uri(list, UriKind.Relative));
        return Link().Matches(html).Select(match => match.Groups["path"].Value)
            .FirstOrDefault(path => path.StartsWith(list + "/", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{list} links to nothing below it.");
    }

    private static void Say(string line) => Console.Out.WriteLine(line);

    [GeneratedRegex("href=\"(?<path>/[^\"?#]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
