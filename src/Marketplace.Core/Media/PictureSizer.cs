using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Core.Media;

/// <summary>Makes the sizes of pictures; what is to be made it finds in the database, the smallest width of all pictures first.</summary>
public sealed partial class PictureSizer(MarketplaceDb db, PictureStore store, IPictureComposer composer, TimeProvider clock, ILogger<PictureSizer> log)
{
    /// <summary>Makes the next width of one picture in every format, or notes why it could not; false where nothing is due.</summary>
    public async Task<bool> MakeNextAsync(CancellationToken cancel = default)
    {
        if (await NextAsync(cancel) is not { } picture)
        {
            composer.Rest();
            return false;
        }

        if (await TryMakeAsync(picture, cancel) is { } failure) Note(picture, failure);
        else picture.Finish([picture.NextWidth!.Value], PictureSizes.Formats);

        await db.TrySaveAsync(cancel); // where another process was faster, its word stands
        return true;
    }

    private Task<Picture?> NextAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return db.Pictures
            .Where(p => p.NextWidth != null && (p.RetryAt == null || p.RetryAt <= now))
            .OrderBy(p => p.NextWidth).ThenBy(p => p.ContentHash)
            .FirstOrDefaultAsync(cancel);
    }

    // A thread of its own: those of the pool are for requests.
    private async Task<Exception?> TryMakeAsync(Picture picture, CancellationToken cancel)
    {
        try
        {
            await Task.Factory.StartNew(() => store.Make(picture.ContentHash, picture.NextWidth!.Value, cancel), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return e;
        }
    }

    private void Note(Picture picture, Exception failure)
    {
        if (picture.Fail(failure.Message, clock.GetUtcNow())) LogFailed(failure, picture.ContentHash, picture.NextWidth);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The picture {Hash} cannot be made {Width} pixels wide; it is tried again every hour")]
    private partial void LogFailed(Exception failure, string hash, int? width);
}
