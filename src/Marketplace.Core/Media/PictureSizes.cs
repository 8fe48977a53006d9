using NetVips;

namespace Marketplace.Core.Media;

/// <summary>Decodes, shrinks and encodes pictures.</summary>
internal static class PictureSizes
{
    private const int PlaceholderWidth = 16;
    private const int AnyHeight = 10_000_000; // the largest that libvips knows

    public static IReadOnlyList<PictureFormat> Formats { get; } = [PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Jpeg];

    /// <summary>Decodes the whole picture upright, strictly: truncated bytes throw.</summary>
    public static Image Open(byte[] source)
    {
        using var decoded = Image.NewFromBuffer(source, failOn: Enums.FailOn.Truncated);
        using var upright = decoded.Autorot();
        return upright.CopyMemory();
    }

    /// <summary>The picture of a file, upright, in sRGB and no wider than the width; a JPEG is never decoded larger than it needs.</summary>
    public static Image Shrink(string path, int width)
    {
        using var header = Image.NewFromFile(path);
        var profile = header.Contains("icc-profile-data") ? "srgb" : null; // for a picture without one it would cost ten times the rest and change nothing
        using var small = Image.Thumbnail(path, width, height: AnyHeight, size: Enums.Size.Down, outputProfile: profile, failOn: Enums.FailOn.Truncated);
        return small.CopyMemory();
    }

    /// <summary>A data URI of about 150 bytes that looks like the picture seen through frosted glass.</summary>
    public static string Placeholder(Image image)
    {
        using var small = image.ThumbnailImage(PlaceholderWidth);
        using var soft = small.Gaussblur(0.8);
        return $"data:image/webp;base64,{Convert.ToBase64String(soft.WebpsaveBuffer(q: 30, effort: 4, keep: Enums.ForeignKeep.None))}";
    }

    // No metadata leaves the store: a phone writes where the picture was taken into it.
    public static byte[] Encode(Image image, PictureFormat format) => format switch
    {
        PictureFormat.Avif => image.HeifsaveBuffer(q: 50, bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None),
        PictureFormat.WebP => image.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
        PictureFormat.Jpeg => image.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, background: [255], keep: Enums.ForeignKeep.None),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
