using Marketplace.Core.Media;

namespace Marketplace.Web.Media;

/// <summary>What pages need of a picture beyond its files.</summary>
internal static class PictureViews
{
    private const int PhoneWidth = 640; // what a phone of usual density shows

    /// <summary>The address of the widest file in the format that every other site understands; null as long as none is made.</summary>
    public static string? Largest(this PictureView picture) =>
        picture.Widths.Count > 0 ? picture.Address(picture.Widths[^1], PictureFormat.Jpeg) : null;

    /// <summary>The address of the smallest file, or the placeholder itself as long as none is made.</summary>
    public static string Smallest(this PictureView picture, PictureFormat format) =>
        picture.Widths.Count > 0 ? picture.Address(picture.Widths[0], format) : picture.Placeholder;

    /// <summary>The address of a file of a middling size for who cannot choose, or the placeholder itself as long as none is made.</summary>
    public static string Fallback(this PictureView picture) => picture.Widths.LastOrDefault(width => width <= PhoneWidth) is > 0 and var width
        ? picture.Address(width, PictureFormat.Jpeg)
        : picture.Smallest(PictureFormat.Jpeg);

    /// <summary>The picture as it stands for a page elsewhere; null as long as no file is made.</summary>
    public static (string Path, string Alt)? AsPreview(this PictureView picture, string alt) =>
        picture.Largest() is { } path ? (path, alt) : null;

    /// <summary>The addresses of all files of a format with their widths, for srcset.</summary>
    public static string SourceSet(this PictureView picture, PictureFormat format) =>
        string.Join(", ", picture.Widths.Select(width => $"{picture.Address(width, format)} {width}w"));
}
