using Marketplace.Core.Common;

namespace Marketplace.Core.Media;

/// <summary>What a page needs to show a picture; an empty alternative text marks one that only decorates.</summary>
public sealed record PictureView(
    string Hash, int Width, int Height, string Placeholder, IReadOnlyList<int> Widths, IReadOnlyList<PictureFormat> Formats, LocalizedText AlternativeText)
{
    /// <summary>Whether every width is finished.</summary>
    public bool IsFinished => !Picture.WidthsFor(Width).Except(Widths).Any();

    /// <summary>The address of one file, which never changes its content.</summary>
    public string Address(int width, PictureFormat format) => PictureStore.Address(Hash, width, format);

    internal static PictureView Of(Picture picture, LocalizedText alternativeText) => new(
        picture.ContentHash, picture.Width, picture.Height, picture.Placeholder, picture.Widths, picture.Formats, alternativeText);

    internal static PictureView? OfMaybe(Picture? picture, LocalizedText alternativeText) =>
        picture is null ? null : Of(picture, alternativeText);

    internal static PictureView? Decoration(Picture? picture) => OfMaybe(picture, new LocalizedText(""));
}
