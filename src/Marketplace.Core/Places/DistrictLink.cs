namespace Marketplace.Core.Places;

/// <summary>A district as cards and links show it.</summary>
public sealed record DistrictLink(string Slug, string Name);

/// <summary>A district with how many public things it has.</summary>
public sealed record DistrictCount(Guid Id, string Slug, string Name, int Count);
