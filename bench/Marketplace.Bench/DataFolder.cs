using Marketplace.Tests.House;

namespace Marketplace.Bench;

/// <summary>Where a site keeps what it shows: the examples, or so many products.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly bool _isKept;

    private DataFolder(string path, int? products = null, bool isKept = false) => (Path, Products, _isKept) = (path, products, isKept);

    public string Path { get; }

    public int? Products { get; }

    /// <summary>The examples, thrown away at the end.</summary>
    public static DataFolder Examples() => new(Directory.CreateTempSubdirectory("marketplace-bench-").FullName);

    /// <summary>So many products, kept for the next run because filling it takes a while.</summary>
    public static DataFolder Catalogue(int products) =>
        new(Directory.CreateDirectory(Checkout.PathTo("artifacts", "bench", $"catalogue-{products}")).FullName, products, isKept: true);

    public void Dispose()
    {
        if (!_isKept) Directory.Delete(Path, recursive: true);
    }
}
