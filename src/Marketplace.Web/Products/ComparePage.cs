using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Products;

/// <summary>Products side by side.</summary>
internal sealed record ComparePage : IPage
{
    /// <summary>Fewer are not compared.</summary>
    public const int Fewest = 2;

    /// <summary>More do not stand side by side.</summary>
    public const int Most = 4;

    public required PageHead Head { get; init; }

    public IReadOnlyList<CompareColumn> Columns { get; init; } = [];

    public IReadOnlyList<CompareRow> Rows { get; init; } = [];

    /// <summary>What was asked for and is no public product.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Whether more were asked for than stand side by side.</summary>
    public bool IsCut { get; init; }

    public bool IsComparison => Columns.Count >= Fewest;

    public int Status => Columns.Count == 0 && Unknown.Count > 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
}

/// <summary>The head of a column.</summary>
internal sealed record CompareColumn(LocalizedSlug Slug, LocalizedText Name, PictureView? Picture, string PathWithout);

/// <summary>One fact about every product; null where a maker says nothing.</summary>
internal sealed record CompareRow(string Label, IReadOnlyList<CompareCell?> Cells);

/// <summary>A fact in lines, in a language where it is not the page's, with a page behind it where there is one.</summary>
internal sealed record CompareCell(IReadOnlyList<string> Lines, string? Lang = null, string? Path = null);
