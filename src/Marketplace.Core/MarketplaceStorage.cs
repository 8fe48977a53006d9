namespace Marketplace.Core;

/// <summary>Where the marketplace keeps its database file and its picture files.</summary>
public sealed record MarketplaceStorage(string DatabasePath, string PicturesPath)
{
    /// <summary>The usual places inside a data folder.</summary>
    public static MarketplaceStorage In(string dataPath) =>
        new(Path.Combine(dataPath, "Marketplace.sqlite.db"), Path.Combine(dataPath, "Pictures"));
}
