namespace Marketplace.Cms.Tests.Support;

/// <summary>How often a race is run: a few times in the gate, often with MARKETPLACE_LONG=1.</summary>
internal static class LongRun
{
    public static int Rounds(int gate, int full) => Environment.GetEnvironmentVariable("MARKETPLACE_LONG") == "1" ? full : gate;
}
