namespace Marketplace.Cms.Tests.Support;

/// <summary>How much a run looks at: a part that shows every fault of a kind in the gate, all of it in <c>scripts/test --long</c>.</summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("MARKETPLACE_LONG") == "1";

    /// <summary>How often a race is run.</summary>
    public static int Rounds(int gate, int full) => IsOn ? full : gate;
}
