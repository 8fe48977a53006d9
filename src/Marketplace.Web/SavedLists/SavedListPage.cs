using Marketplace.Core.Products;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.SavedLists;

/// <summary>The visitor's own list, or that of a link.</summary>
internal sealed record SavedListPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    /// <summary>Whether the visitor may change it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>The public part of its link; null where nothing was saved yet.</summary>
    public Guid? Id { get; init; }

    public IReadOnlyList<ProductCard> Products { get; init; } = [];

    /// <summary>What was saved and is not public any more.</summary>
    public IReadOnlyList<Guid> Gone { get; init; } = [];

    /// <summary>Why the last wish was refused.</summary>
    public string? Refusal { get; init; }
}
