namespace Marketplace.Core.Media;

/// <summary>A picture whose files lie in the <see cref="PictureStore"/> under its content hash; the same bytes are one picture.</summary>
public sealed class Picture
{
    private Picture() { } // for EF Core

    /// <summary>A picture of which no size is made yet; the placeholder is a data URI of a few pixels.</summary>
    public Picture(string contentHash, int width, int height, string placeholder)
    {
        (ContentHash, Width, Height, Placeholder) = (contentHash, width, height, placeholder);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The first 128 bits of the SHA-256 of the source bytes, in lower-case hex.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>The width of the source in pixels.</summary>
    public int Width { get; private set; }

    /// <summary>The height of the source in pixels.</summary>
    public int Height { get; private set; }

    /// <summary>A blurred preview as a data URI, shown until the file arrives.</summary>
    public string Placeholder { get; private set; } = "";

    /// <summary>The widths that are finished in every format of <see cref="Formats"/>, ascending, in pixels.</summary>
    public IReadOnlyList<int> Widths { get; private set; } = [];

    /// <summary>The formats that every finished width exists in.</summary>
    public IReadOnlyList<PictureFormat> Formats { get; private set; } = [];

    /// <summary>Notes which sizes are finished; called once more when further ones are.</summary>
    public void Finish(IEnumerable<int> widths, IEnumerable<PictureFormat> formats)
    {
        Widths = [.. widths.Order()];
        Formats = [.. formats.Distinct()];
    }
}
