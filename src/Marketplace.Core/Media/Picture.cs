namespace Marketplace.Core.Media;

/// <summary>A picture whose files lie in the <see cref="PictureStore"/> under its content hash; the same bytes are one picture.</summary>
public sealed class Picture
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromHours(1);

    private Picture() { } // for EF Core

    /// <summary>A picture of which no size is made yet; the placeholder is a data URI of a few pixels.</summary>
    public Picture(string contentHash, int width, int height, string placeholder)
    {
        (ContentHash, Width, Height, Placeholder) = (contentHash, width, height, placeholder);
        NextWidth = WidthsFor(width)[0];
    }

    /// <summary>The widths that are made, in pixels, ascending.</summary>
    public static IReadOnlyList<int> StandardWidths { get; } = [320, 640, 1280, 1920];

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The first 128 bits of the SHA-256 of the source bytes (of the recipe, where a picture is composed), in lower-case hex.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>The width of the source in pixels.</summary>
    public int Width { get; private set; }

    /// <summary>The height of the source in pixels.</summary>
    public int Height { get; private set; }

    /// <summary>A blurred preview as a data URI, shown as long as no size is finished.</summary>
    public string Placeholder { get; private set; } = "";

    /// <summary>The widths that are finished in every format of <see cref="Formats"/>, ascending, in pixels.</summary>
    public IReadOnlyList<int> Widths { get; private set; } = [];

    /// <summary>The formats that every finished width exists in.</summary>
    public IReadOnlyList<PictureFormat> Formats { get; private set; } = [];

    /// <summary>The smallest width that is still to be made, in pixels; null when all are finished.</summary>
    public int? NextWidth { get; private set; }

    /// <summary>Why the next width could not be made when it was last tried.</summary>
    public string? Failure { get; private set; }

    /// <summary>When a width that failed is tried again.</summary>
    public DateTimeOffset? RetryAt { get; private set; }

    /// <summary>The widths made of a source, ascending: it is never enlarged, and one below the largest standard width keeps its own.</summary>
    public static IReadOnlyList<int> WidthsFor(int sourceWidth) =>
        [.. StandardWidths.Append(sourceWidth).Where(width => width <= Math.Min(sourceWidth, StandardWidths[^1])).Distinct().Order()];

    /// <summary>Notes further sizes as finished; a failure before is forgotten.</summary>
    public void Finish(IEnumerable<int> widths, IEnumerable<PictureFormat> formats)
    {
        Widths = [.. Widths.Union(widths).Order()];
        Formats = [.. formats.Distinct()];
        NextWidth = WidthsFor(Width).Except(Widths).Cast<int?>().Min();
        (Failure, RetryAt) = (null, null);
    }

    /// <summary>Notes why the next width could not be made, to be tried again in an hour; answers whether that is news.</summary>
    public bool Fail(string reason, DateTimeOffset now)
    {
        var isNews = Failure is null;
        (Failure, RetryAt) = (reason, now + RetryAfter);
        return isNews;
    }
}
