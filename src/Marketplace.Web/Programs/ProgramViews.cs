using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Featured;
using Marketplace.Web.News;

namespace Marketplace.Web.Programs;

/// <summary>The programs of the office.</summary>
internal sealed record ProgramListView(PageHead Head, ContentPage Page, IReadOnlyList<ProgramCardView> Programs) : IPage;

/// <summary>One program with its figure and news.</summary>
internal sealed record ProgramView : IPage
{
    public required PageHead Head { get; init; }

    public required ContentPage Page { get; init; }

    public ContentPicture? Picture { get; init; }

    public ProgramFigure? Figure { get; init; }

    /// <summary>All programs, this one included.</summary>
    public required IReadOnlyList<ContentPage> Programs { get; init; }

    /// <summary>What of the market it shows.</summary>
    public required FeaturedCards Featured { get; init; }

    public required IReadOnlyList<NewsStory> News { get; init; }

    /// <summary>The path of the program's news.</summary>
    public required string NewsPath { get; init; }
}
