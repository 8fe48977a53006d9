using Microsoft.EntityFrameworkCore;
using NetVips;

namespace Marketplace.Core.Media;

/// <summary>Keeps pictures that come from outside of the slices, each once.</summary>
public sealed class PictureLibrary(MarketplaceDb db, PictureStore store, PictureSignal signal)
{
    /// <summary>The picture with the sizes that it has, none yet where these bytes are new; null for bytes that are no whole picture.</summary>
    public async Task<PictureView?> KeepAsync(Stream source, CancellationToken cancel = default)
    {
        using var bytes = new MemoryStream();
        await source.CopyToAsync(bytes, cancel);
        var content = bytes.ToArray();
        try
        {
            return PictureView.Of(await FindAsync(content, cancel) ?? await AddAsync(content, cancel), new(""));
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private async Task<Picture?> FindAsync(byte[] content, CancellationToken cancel)
    {
        var hash = PictureStore.HashOf(content);
        return await db.Pictures.AsNoTracking().FirstOrDefaultAsync(p => p.ContentHash == hash, cancel);
    }

    private async Task<Picture> AddAsync(byte[] content, CancellationToken cancel)
    {
        var picture = store.Add(content);
        db.Pictures.Add(picture);
        if (!await db.TrySaveAsync(cancel)) return (await FindAsync(content, cancel))!; // somebody else kept it meanwhile
        signal.Wake();
        return picture;
    }
}
