using Marketplace.Web.Common.Seo;
using Marketplace.Web.Featured;

namespace Marketplace.Web.News;

/// <summary>A news article.</summary>
internal sealed record ArticlePage : IPage
{
    public required PageHead Head { get; init; }

    public required NewsStory Story { get; init; }

    public string? Author { get; init; }

    public required IReadOnlyList<Correction> Corrections { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The path of the page that lists the news.</summary>
    public required string ListPath { get; init; }

    /// <summary>What of the market it tells of.</summary>
    public required FeaturedCards Featured { get; init; }

    /// <summary>What to read next.</summary>
    public required IReadOnlyList<NewsStory> Next { get; init; }
}
