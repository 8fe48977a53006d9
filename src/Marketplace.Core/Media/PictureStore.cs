using System.Security.Cryptography;
using NetVips;

namespace Marketplace.Core.Media;

/// <summary>A picture file on disk with its media type.</summary>
public sealed record PictureFile(string Path, string ContentType);

/// <summary>Keeps picture files as <c>{hash}/{width}.{extension}</c>, beside the source they were made from.</summary>
public sealed class PictureStore(MarketplaceStorage storage, IPictureComposer composer)
{
    private const int HashLength = 32;

    // For the whole process: a picture keeps one core busy and leaves the others to requests; no picture is made twice, so that remembering it only costs memory.
    static PictureStore() => (NetVips.NetVips.Concurrency, Cache.Max) = (1, 0);

    /// <summary>The address of a file under the site's root; its content never changes.</summary>
    public static string Address(string hash, int width, PictureFormat format) => $"/pictures/{hash}/{width}.{format.Extension()}";

    /// <summary>The file of an address, or null where there is none; anything but a hash and a width made here is refused.</summary>
    public PictureFile? Find(string hash, int width, PictureFormat format)
    {
        if (hash.Length != HashLength || !hash.All(char.IsAsciiHexDigitLower)) return null;

        var path = FileOf(hash, width, format);
        return File.Exists(path) ? new PictureFile(path, format.ContentType()) : null;
    }

    /// <summary>Keeps the source; its sizes are made later and the row is the caller's to save. Throws <see cref="VipsException"/> for bytes that are no whole picture.</summary>
    public Picture Add(byte[] source)
    {
        var hash = HashOf(source);
        using var image = PictureSizes.Open(source);
        var picture = new Picture(hash, image.Width, image.Height, PictureSizes.Placeholder(image));

        Directory.CreateDirectory(Folder(hash));
        WriteWhole(SourceOf(hash), source);
        return picture;
    }

    /// <summary>Makes the files of one width, in pixels, in every format. Throws where the source is gone or broken.</summary>
    internal void Make(string hash, int width, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder(hash));
        using var image = composer.Compose(hash, width) is { } composed ? PictureSizes.Open(composed) : PictureSizes.Shrink(SourceOf(hash), width);
        foreach (var format in PictureSizes.Formats)
        {
            cancel.ThrowIfCancellationRequested();
            WriteWhole(FileOf(hash, width, format), PictureSizes.Encode(image, format));
        }
    }

    /// <summary>The name of a picture: the first 128 bits of its SHA-256 in lower-case hex.</summary>
    internal static string HashOf(byte[] source) => Convert.ToHexStringLower(SHA256.HashData(source))[..HashLength];

    internal string SourceOf(string hash) => Path.Combine(Folder(hash), "source");

    private string FileOf(string hash, int width, PictureFormat format) => Path.Combine(Folder(hash), $"{width}.{format.Extension()}");

    private string Folder(string hash) => Path.Combine(storage.PicturesPath, hash);

    // A reader, or the next start after a crash, never meets half a file.
    private static void WriteWhole(string path, byte[] content)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }
}
