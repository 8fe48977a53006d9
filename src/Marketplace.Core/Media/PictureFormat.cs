namespace Marketplace.Core.Media;

/// <summary>The file formats that pictures are served in, in the order in which a browser should take them.</summary>
public enum PictureFormat
{
    /// <summary>AVIF, the smallest, for every browser of the last years.</summary>
    Avif,

    /// <summary>WebP, for those before.</summary>
    WebP,

    /// <summary>JPEG, for the rest and for previews in other people's apps.</summary>
    Jpeg,
}

/// <summary>What a format is called in addresses and headers.</summary>
public static class PictureFormats
{
    /// <summary>The file name extension without a dot.</summary>
    public static string Extension(this PictureFormat format) => format switch
    {
        PictureFormat.Avif => "avif",
        PictureFormat.WebP => "webp",
        PictureFormat.Jpeg => "jpg",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The media type.</summary>
    public static string ContentType(this PictureFormat format) => format switch
    {
        PictureFormat.Avif => "image/avif",
        PictureFormat.WebP => "image/webp",
        PictureFormat.Jpeg => "image/jpeg",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The format of an extension, or null for one that is not served.</summary>
    public static PictureFormat? FromExtension(string extension) => extension switch
    {
        "avif" => PictureFormat.Avif,
        "webp" => PictureFormat.WebP,
        "jpg" => PictureFormat.Jpeg,
        _ => null,
    };
}
