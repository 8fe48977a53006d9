using System.Diagnostics;

namespace Marketplace.Bench;

/// <summary>One way to answer a request, and what it took.</summary>
internal sealed class Contender(string name, HttpClient client, string path)
{
    private readonly List<double> rounds = [];

    public string Name => name;

    /// <summary>The median over the rounds, in microseconds a request.</summary>
    public double Microseconds => rounds.Order().ElementAt(rounds.Count / 2);

    public async Task<byte[]> FetchAsync() => await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>Asks for as long as a round lasts and keeps the mean of that round; a warm-up is not kept.</summary>
    public async Task RunRoundAsync(TimeSpan length, bool isWarmUp)
    {
        var requests = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < length; requests++) await FetchAsync();
        if (!isWarmUp) rounds.Add(watch.Elapsed.TotalMicroseconds / requests);
    }

    /// <summary>Lets the contenders run in turns, so that what else the machine does falls on all of them.</summary>
    public static async Task RunInTurnsAsync(IReadOnlyList<Contender> contenders, int rounds, TimeSpan length)
    {
        for (var round = -2; round < rounds; round++)
        {
            foreach (var contender in contenders) await contender.RunRoundAsync(length, isWarmUp: round < 0);
        }
    }
}
