using System.Text.RegularExpressions;

namespace Marketplace.Bench;

/// <summary>What a browser fetches before a page can be read for the first time, in bytes as they are sent.</summary>
internal static partial class FirstView
{
    public static async Task RunAsync(DataFolder data)
    {
        await using var site = StartBench.Start("Marketplace.Web", data);
        await site.UntilReadyAsync();
        Table.Head("first view, bytes as sent", "HTML", "CSS", "script", "font", "first picture", "together");
        foreach (var path in (string[])["/", "/produk", await FirstProductAsync(site.Client)]) await PrintAsync(site.Client, path);
        Table.End();
    }

    private static async Task PrintAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        int[] sizes =
        [
            await SizeAsync(client, path),
            await SizesAsync(client, Style().Matches(html)),
            await SizesAsync(client, Script().Matches(html)),
            await SizesAsync(client, Font().Matches(html)),
            await SizesAsync(client, Picture().Matches(html).Take(1)),
        ];
        Table.Row(Generic().Replace(path, "/*"), [.. sizes.Append(sizes.Sum()).Select(size => Table.Whole(size))]);
    }

    private static async Task<int> SizesAsync(HttpClient client, IEnumerable<Match> links)
    {
        var size = 0;
        foreach (var path in links.Select(link => link.Groups["path"].Value).Distinct(StringComparer.Ordinal)) size += await SizeAsync(client, path);
        return size;
    }

    private static async Task<int> SizeAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "br, gzip");
        using var answer = await client.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    private static async Task<string> FirstProductAsync(HttpClient client) =>
        Product().Match(await client.GetStringAsync(new Uri("/produk", UriKind.Relative))).Groups["path"].Value;

    [GeneratedRegex("<link[^>]*href=\"(?<path>[^\"]+\\.css[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Style();

    [GeneratedRegex("<script[^>]*src=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();

    [GeneratedRegex("<link[^>]*href=\"(?<path>[^\"]+\\.woff2[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Font();

    // What a telephone of 390 pixels takes.
    [GeneratedRegex("(?<path>/pictures/[0-9a-f]+/640\\.webp)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex("href=\"(?<path>/produk/[^\"?#.]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Product();

    [GeneratedRegex("(?<=/produk)/.+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Generic();
}
