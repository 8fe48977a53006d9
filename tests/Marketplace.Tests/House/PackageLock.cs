using System.Text.Json;

namespace Marketplace.Tests.House;

/// <summary>One package that a project restores, with the version that it got; projects among them have none.</summary>
internal sealed record LockedPackage(string Name, string? Version, bool IsDirect);

/// <summary>Reads the committed lock files.</summary>
internal static class PackageLock
{
    /// <summary>Everything that one project restores, directly or not.</summary>
    public static IReadOnlyList<LockedPackage> Of(string folder, string project)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Checkout.PathTo(folder, project, "packages.lock.json")));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Select(package => new LockedPackage(package.Name, VersionOf(package.Value), IsDirect(package.Value)))];
    }

    /// <summary>The packages of every project below a folder, each once.</summary>
    public static IReadOnlyList<LockedPackage> OfAll(string folder) =>
        [.. Folders(folder)
            .Where(path => File.Exists(Path.Combine(path, "packages.lock.json")))
            .SelectMany(path => Of(folder, Path.GetFileName(path)))
            .Where(package => package.Version is not null)
            .Distinct()
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];

    private static string[] Folders(string folder) =>
        Directory.Exists(Checkout.PathTo(folder)) ? Directory.GetDirectories(Checkout.PathTo(folder)) : [];

    private static bool IsDirect(JsonElement package) => package.GetProperty("type").GetString() == "Direct";

    private static string? VersionOf(JsonElement package) =>
        package.TryGetProperty("resolved", out var version) ? version.GetString() : null;
}
