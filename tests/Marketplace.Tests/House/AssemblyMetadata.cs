using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Marketplace.Tests.House;

/// <summary>What a compiled assembly names of others, read from its metadata.</summary>
internal sealed class AssemblyMetadata
{
    private AssemblyMetadata(string[] assemblies, string[] types) => (Assemblies, Types) = (assemblies, types);

    /// <summary>The simple names of the assemblies that it refers to.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>The full names of the types of other assemblies that it refers to; nested ones after a plus sign.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Reads an assembly that lies beside the tests.</summary>
    public static AssemblyMetadata Of(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var pe = new PEReader(file);
        var reader = pe.GetMetadataReader();
        return new AssemblyMetadata(
            [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))],
            [.. reader.TypeReferences.Select(handle => FullName(reader, handle))]);
    }

    private static string FullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return FullName(reader, (TypeReferenceHandle)type.ResolutionScope) + "+" + name;

        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }
}
