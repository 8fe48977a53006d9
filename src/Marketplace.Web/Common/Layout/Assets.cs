using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticAssets;

namespace Marketplace.Web.Common.Layout;

/// <summary>Addresses of our own files that change when the file does, so that browsers may keep them for ever.</summary>
public sealed class Assets(IServiceProvider services)
{
    private readonly Lazy<FrozenDictionary<string, string>> _fingerprinted = new(() => Read(services.GetRequiredService<EndpointDataSource>()));

    /// <summary>The path of a file under wwwroot, which is given without a leading slash.</summary>
    public string Path(string file) => "/" + _fingerprinted.Value.GetValueOrDefault(file, file);

    private static FrozenDictionary<string, string> Read(EndpointDataSource endpoints) => endpoints.Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(asset => (Label: asset.Properties.FirstOrDefault(p => p.Name == "label")?.Value, asset.Route))
        .Where(asset => asset.Label is not null)
        .DistinctBy(asset => asset.Label, StringComparer.Ordinal)
        .ToFrozenDictionary(asset => asset.Label!, asset => asset.Route, StringComparer.Ordinal);
}
