using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Umbraco.Cms.Core.Composing;

namespace Marketplace.Cms.Registration;

/// <summary>The assemblies beside the site in which Core looks for composers, editors and the like: those that reference it.</summary>
internal sealed class SiteAssemblies : IAssemblyProvider
{
    private const string Core = "Umbraco.Core";

    public IEnumerable<Assembly> Assemblies { get; } =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(UsesCore).Select(Load)];

    private static Assembly Load(string file) => Assembly.Load(AssemblyName.GetAssemblyName(file));

    private static bool UsesCore(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        if (!reader.HasMetadata)
        {
            return false;
        }

        var metadata = reader.GetMetadataReader();
        return Path.GetFileNameWithoutExtension(file) == Core
            || metadata.AssemblyReferences.Any(x => metadata.GetString(metadata.GetAssemblyReference(x).Name) == Core);
    }
}
