using System.Text.RegularExpressions;

namespace Marketplace.Bench;

/// <summary>What pages cost beside a constant text and a bare MVC view of the same bytes, and on a large catalogue beside the examples.</summary>
internal static partial class PageBench
{
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(400);
    private const int Rounds = 7;

    // A path that ends with /* stands for the first page below it that the list links to.
    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", "/"),
        ("article", "/berita/*"),
        ("list", "/produk"),
        ("list, halal and export", "/en/products?certificate=halal&export=1"),
        ("category in a district", "/kategori/keripik?district=pamulang"),
        ("list by name, page 9", "/produk?sort=name&page=9"),
        ("product", "/produk/*"),
        ("showcase", "/umkm/*"),
        ("search", "/cari?q=kopi+susu"),
    ];

    public static async Task RunAsync(DataFolder? catalogue)
    {
        using var examples = DataFolder.Examples();
        List<RealSite> sites = [RealSite.Start("examples", examples)];
        if (catalogue is not null) sites.Add(RealSite.Start("catalogue", catalogue));
        var pages = new BarePages();
        await using var bare = await BareSite.StartAsync(pages);
        using var bareClient = new HttpClient { BaseAddress = bare.Address };

        Table.Head("page", "SQL queries", "KB", "site µs", "Results.Text µs", "bare view µs", "site / text", "site / view", "catalogue / examples");
        foreach (var (name, path) in Pages)
        {
            var rivals = new List<Rivals>();
            foreach (var site in sites) rivals.Add(await Rivals.MeetAsync(name, site, path, pages, bareClient));
            await Contender.RunInTurnsAsync([.. rivals.SelectMany(r => r.All)], Rounds, RoundLength);
            foreach (var rival in rivals) rival.Print(beside: rivals[0]);
        }

        Table.End();
        foreach (var site in sites) await site.DisposeAsync();
    }

    /// <summary>A page of a site and the least that could answer its bytes.</summary>
    private sealed record Rivals(string Name, int Queries, int Bytes, Contender Site, Contender Text, Contender View)
    {
        public IEnumerable<Contender> All => [Site, Text, View];

        public static async Task<Rivals> MeetAsync(string name, RealSite site, string path, BarePages pages, HttpClient bare)
        {
            var client = site.CreateClient();
            var found = path.EndsWith("/*", StringComparison.Ordinal) ? await FirstLinkAsync(client, path[..^2]) : path;
            var key = $"text-{pages.Texts.Count}";
            pages.Texts[key] = await client.GetStringAsync(new Uri(found, UriKind.Relative)); // and fills the caches
            var queries = await QueryCount.OfAsync(() => client.GetStringAsync(new Uri(found, UriKind.Relative)));
            return new($"{name}: {site.Name}", queries, pages.Texts[key].Length,
                new("site", client, found), new("text", bare, $"/text/{key}"), new("view", bare, $"/view/{key}"));
        }

        public void Print(Rivals beside) => Table.Row(Name,
            Table.Whole(Queries), Table.Tenths(Bytes / 1000.0), Table.Whole(Site.Microseconds), Table.Whole(Text.Microseconds), Table.Whole(View.Microseconds),
            Table.Ratio(Site.Microseconds / Text.Microseconds), Table.Ratio(Site.Microseconds / View.Microseconds),
            beside == this ? "" : Table.Ratio(Site.Microseconds / beside.Site.Microseconds));
    }

    // The first thing in a list: /berita/something or /produk/something.
    private static async Task<string> FirstLinkAsync(HttpClient client, string list)
    {
        var html = await client.GetStringAsync(new Uri(list, UriKind.Relative));
        return Link().Matches(html).Select(match => match.Groups["path"].Value)
            .FirstOrDefault(path => path.StartsWith(list + "/", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{list} links to nothing below it.");
    }

    [GeneratedRegex("href=\"(?<path>/[^\"?#]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
