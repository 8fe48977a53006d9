namespace Marketplace.Tests.Common;

/// <summary>Lets several act at the same moment, over and over: a race that is lost once in a while counts as lost.</summary>
internal static class Race
{
    /// <summary>How often a race is run: few times in the gate, many in the long run.</summary>
    public static int Rounds => IsLong ? 300 : 25;

    public static bool IsLong => Environment.GetEnvironmentVariable("MARKETPLACE_LONG") is "1";

    public static async Task<T[]> RunAsync<T>(params Func<Task<T>>[] runners)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = runners.Select(async run =>
        {
            await start.Task;
            return await run();
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
