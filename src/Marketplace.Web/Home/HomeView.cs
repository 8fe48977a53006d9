using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.News;
using Marketplace.Web.Programs;

namespace Marketplace.Web.Home;

/// <summary>The front of the market.</summary>
internal sealed record HomeView : IPage
{
    public required PageHead Head { get; init; }

    public required ContentPage Page { get; init; }

    /// <summary>What stands in the shop window.</summary>
    public required IReadOnlyList<ProductCard> Window { get; init; }

    public required IReadOnlyList<CategoryNode> Categories { get; init; }

    public required IReadOnlyList<ProductCard> Newest { get; init; }

    /// <summary>What a buyer abroad can order.</summary>
    public required IReadOnlyList<ProductCard> ExportReady { get; init; }

    public required IReadOnlyList<BusinessCard> Makers { get; init; }

    public required IReadOnlyList<ProgramCardView> Programs { get; init; }

    public required IReadOnlyList<NewsStory> News { get; init; }

    /// <summary>The path of the page that lists the news.</summary>
    public string? NewsPath { get; init; }

    /// <summary>Whose story it is, where an editor picked somebody who is public.</summary>
    public BusinessCard? StoryMaker { get; init; }

    public ContentPicture? StoryPicture { get; init; }
}
