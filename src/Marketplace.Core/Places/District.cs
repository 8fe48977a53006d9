using Marketplace.Core.Common;

namespace Marketplace.Core.Places;

/// <summary>A district (kecamatan) of the city that the site serves.</summary>
public sealed class District(string name, int sortOrder) : IListed
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address segment, the same in every language because a place has one name.</summary>
    public string Slug { get; private set; } = Common.Slug.From(name);

    /// <summary>The official name without the word kecamatan.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The place in lists, ascending.</summary>
    public int SortOrder { get; private set; } = sortOrder;
}
