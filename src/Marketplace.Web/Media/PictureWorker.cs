using Marketplace.Core.Media;

namespace Marketplace.Web.Media;

/// <summary>Makes the sizes of pictures while the site runs, one at a time; what a stopped or killed run left it finds in the database.</summary>
internal sealed partial class PictureWorker(IServiceScopeFactory scopes, PictureSignal signal, ILogger<PictureWorker> log) : BackgroundService
{
    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromMinutes(1); // for what failed, or another server kept

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var made = 0;
            while (await MakeNextAsync(stoppingToken)) made++;
            if (made > 0) LogMade(made);
            await signal.WaitAsync(LooksAgainAfter, stoppingToken);
        }
    }

    // A worker that throws ends the whole site; a database that is busy for a moment must not.
    private async Task<bool> MakeNextAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PictureSizer>().MakeNextAsync(stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            LogInterrupted(e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nothing left to do for pictures: {Count} sizes looked after")]
    private partial void LogMade(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Making pictures is interrupted for a minute")]
    private partial void LogInterrupted(Exception e);
}
