namespace Marketplace.BrowserTests.Support;

/// <summary>How much a run looks at: a part that shows every fault of a kind once, or all of it.</summary>
internal static class Counts
{
    /// <summary>Whether <c>scripts/test --long</c> asked for everything.</summary>
    public static bool AreFull { get; } = Environment.GetEnvironmentVariable("MARKETPLACE_LONG") == "1";
}
