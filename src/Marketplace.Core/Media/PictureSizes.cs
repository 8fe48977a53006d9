using NetVips;

namespace Marketplace.Core.Media;

/// <summary>Makes the sizes of a picture: one decode, every smaller size from the larger one before it.</summary>
internal static class PictureSizes
{
    private const int PlaceholderWidth = 16;

    public static IReadOnlyList<PictureFormat> Formats { get; } = [PictureFormat.WebP, PictureFormat.Jpeg];

    /// <summary>Decodes the whole picture upright, strictly: truncated bytes throw.</summary>
    public static Image Open(byte[] source)
    {
        using var decoded = Image.NewFromBuffer(source, failOn: Enums.FailOn.Truncated);
        using var upright = decoded.Autorot();
        return upright.CopyMemory();
    }

    /// <summary>Hands out every file, largest size first, and answers the widths made.</summary>
    public static IReadOnlyList<int> Make(Image image, IEnumerable<int> standardWidths, Action<int, PictureFormat, byte[]> write)
    {
        int[] widths = [.. standardWidths.Append(image.Width).Where(width => width <= image.Width).Distinct().OrderDescending()];
        if (widths.Length > 1 && !standardWidths.Contains(image.Width) && image.Width > standardWidths.Max()) widths = widths[1..];

        var larger = image;
        foreach (var width in widths)
        {
            var smaller = Resize(larger, width);
            if (!ReferenceEquals(larger, image)) larger.Dispose();
            larger = smaller;
            foreach (var format in Formats) write(width, format, Encode(larger, format));
        }

        if (!ReferenceEquals(larger, image)) larger.Dispose();
        return widths;
    }

    /// <summary>A data URI of about 150 bytes that looks like the picture seen through frosted glass.</summary>
    public static string Placeholder(Image image)
    {
        using var small = image.ThumbnailImage(PlaceholderWidth);
        using var soft = small.Gaussblur(0.8);
        return $"data:image/webp;base64,{Convert.ToBase64String(soft.WebpsaveBuffer(q: 30, effort: 4, keep: Enums.ForeignKeep.None))}";
    }

    private static Image Resize(Image larger, int width)
    {
        if (larger.Width == width) return larger.CopyMemory();
        using var resized = larger.Resize((double)width / larger.Width);
        return resized.CopyMemory();
    }

    // No metadata leaves the store: a phone writes where the picture was taken into it.
    private static byte[] Encode(Image image, PictureFormat format) => format switch
    {
        PictureFormat.WebP => image.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
        PictureFormat.Jpeg => image.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
