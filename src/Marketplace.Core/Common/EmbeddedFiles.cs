namespace Marketplace.Core.Common;

/// <summary>Reads the files that lie inside the assembly.</summary>
internal static class EmbeddedFiles
{
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The rows of a tab-separated file; empty lines and lines that start with # are notes.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    private static Stream Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)
        ?? throw new ArgumentException($"There is no embedded file '{name}'.", nameof(name));
}
