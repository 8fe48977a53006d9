using Marketplace.Core.Common;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.News;

/// <summary>What an address asks of the news, as it was written.</summary>
public sealed record NewsQuery(string? Program, string? Tag, string? Page);

/// <summary>The news, all of it or by program and tag.</summary>
internal sealed record NewsListPage : IPage
{
    public required PageHead Head { get; init; }

    public required ContentPage Page { get; init; }

    public required Page<NewsStory> Stories { get; init; }

    public required ListAddress Address { get; init; }

    public required IReadOnlyList<ContentPage> Programs { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public ContentPage? Program { get; init; }

    public string? Tag { get; init; }

    /// <summary>A program or tag that means nothing here.</summary>
    public string? Unknown { get; init; }

    public bool IsFiltered => Program is not null || Tag is not null || Unknown is not null;

    /// <summary>404 for a filter or a page that does not exist: the page helps, and robots forget the address.</summary>
    public int Status => Unknown is not null || Stories.IsBeyondEnd ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
}
