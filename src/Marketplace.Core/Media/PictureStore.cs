using System.Security.Cryptography;
using NetVips;

namespace Marketplace.Core.Media;

/// <summary>A picture file on disk with its media type.</summary>
public sealed record PictureFile(string Path, string ContentType);

/// <summary>Keeps picture files as <c>{hash}/{width}.{extension}</c>, beside the source they were made from.</summary>
public sealed class PictureStore(MarketplaceStorage storage)
{
    private const int HashLength = 32;

    /// <summary>The widths that are made, in pixels; a smaller source keeps its own width as the largest.</summary>
    public static IReadOnlyList<int> StandardWidths { get; } = [320, 640, 1280];

    /// <summary>The address of a file under the site's root; its content never changes.</summary>
    public static string Address(string hash, int width, PictureFormat format) => $"/pictures/{hash}/{width}.{format.Extension()}";

    /// <summary>The file of an address, or null where there is none; anything but a hash and a width made here is refused.</summary>
    public PictureFile? Find(string hash, int width, PictureFormat format)
    {
        if (hash.Length != HashLength || !hash.All(char.IsAsciiHexDigitLower)) return null;

        var path = Path.Combine(Folder(hash), $"{width}.{format.Extension()}");
        return File.Exists(path) ? new PictureFile(path, format.ContentType()) : null;
    }

    /// <summary>Keeps the source and makes every size; the row is the caller's to save. Throws <see cref="VipsException"/> for bytes that are no whole picture.</summary>
    public Picture Add(byte[] source) => Add(source, _ => Guid.CreateVersion7());

    internal Picture Add(byte[] source, Func<string, Guid> key)
    {
        var hash = HashOf(source);
        using var image = PictureSizes.Open(source);
        var picture = new Picture(hash, image.Width, image.Height, PictureSizes.Placeholder(image)) { Id = key(hash) };

        var folder = Directory.CreateDirectory(Folder(hash)).FullName;
        WriteWhole(Path.Combine(folder, "source"), source);
        picture.Finish(PictureSizes.Make(image, StandardWidths, (width, format, file) =>
            WriteWhole(Path.Combine(folder, $"{width}.{format.Extension()}"), file)), PictureSizes.Formats);
        return picture;
    }

    /// <summary>The name of a picture: the first 128 bits of its SHA-256 in lower-case hex.</summary>
    internal static string HashOf(byte[] source) => Convert.ToHexStringLower(SHA256.HashData(source))[..HashLength];

    private string Folder(string hash) => Path.Combine(storage.PicturesPath, hash);

    // A reader, or the next start after a crash, never meets half a file.
    private static void WriteWhole(string path, byte[] content)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }
}
