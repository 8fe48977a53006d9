using System.Collections.Concurrent;
using NetVips;

namespace Marketplace.Core.DemoData.Pictures;

/// <summary>Images that are needed again and again, each drawn once; beyond so many bytes it begins anew.</summary>
internal sealed class Drawn<TKey>(long mostBytes) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<Image>> _images = new();
    private long _bytes;

    public Image Of(TKey key, Func<Image> draw) => _images.GetOrAdd(key, _ => new(() => Keep(draw()))).Value;

    public void Forget()
    {
        _images.Clear();
        Interlocked.Exchange(ref _bytes, 0);
    }

    // What others still hold of the images let go here lives on until they are done with it.
    private Image Keep(Image image)
    {
        var bytes = (long)image.Width * image.Height * image.Bands;
        if (Interlocked.Add(ref _bytes, bytes) <= mostBytes) return image;

        Forget();
        return image;
    }
}
