using Marketplace.Core.Common;

namespace Marketplace.Core.Places;

/// <summary>A kelurahan: the smallest area of the city with an office of its own.</summary>
public sealed class Kelurahan(string name, Guid districtId) : IListed
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The official name without the word kelurahan.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The district that it belongs to.</summary>
    public Guid DistrictId { get; private set; } = districtId;

    /// <summary>The district that it belongs to.</summary>
    public District? District { get; private set; }
}
