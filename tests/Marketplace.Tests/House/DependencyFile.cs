using System.Text.Json;

namespace Marketplace.Tests.House;

/// <summary>Reads what the build says that an application is made of (*.deps.json).</summary>
internal static class DependencyFile
{
    /// <summary>The packages whose files lie beside an application when it runs.</summary>
    public static IReadOnlyList<LockedPackage> PackagesOf(string application)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, application + ".deps.json")));
        return [.. json.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/'))
            .Select(parts => new LockedPackage(parts[0], parts[1], false))];
    }
}
