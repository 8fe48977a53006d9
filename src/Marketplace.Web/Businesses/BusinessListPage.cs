using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;

namespace Marketplace.Web.Businesses;

/// <summary>A list of businesses with its filter.</summary>
internal sealed record BusinessListPage : IPage
{
    public required PageHead Head { get; init; }

    public required Page<BusinessCard> Businesses { get; init; }

    public required ListAddress Address { get; init; }

    public required IReadOnlyList<DistrictCount> Districts { get; init; }

    public DistrictCount? District { get; init; }

    /// <summary>A district that nobody knows.</summary>
    public string? Unknown { get; init; }

    public bool IsFiltered => District is not null || Unknown is not null;

    /// <summary>404 for a district or a page that does not exist: the page helps, and robots forget the address.</summary>
    public int Status => Unknown is not null || Businesses.IsBeyondEnd ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
}
