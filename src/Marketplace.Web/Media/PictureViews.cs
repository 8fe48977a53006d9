using Marketplace.Core.Media;

namespace Marketplace.Web.Media;

/// <summary>What pages need of a picture beyond its files.</summary>
internal static class PictureViews
{
    /// <summary>The address of the widest file in the format that every other site understands.</summary>
    public static string Largest(this PictureView picture) => picture.Address(picture.Widths[^1], PictureFormat.Jpeg);

    /// <summary>The addresses of all files of a format with their widths, for srcset.</summary>
    public static string SourceSet(this PictureView picture, PictureFormat format) =>
        string.Join(", ", picture.Widths.Select(width => $"{picture.Address(width, format)} {width}w"));

    /// <summary>The height of a file of the width, in pixels.</summary>
    public static int HeightAt(this PictureView picture, int width) =>
        (int)Math.Round((double)picture.Height * width / picture.Width);
}
