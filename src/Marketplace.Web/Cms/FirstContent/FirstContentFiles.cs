using System.Collections.Frozen;
using System.Reflection;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>The texts that lie in this folder and travel inside the assembly.</summary>
internal static class FirstContentFiles
{
    private const string Prefix = "FirstContent/";

    /// <summary>The documents, parents before children, then in the order that the texts ask for; without examples where they are not wanted.</summary>
    /// <exception cref="FormatException">A text cannot be read.</exception>
    public static IReadOnlyList<FirstDocument> Load(bool withExamples)
    {
        var documents = Texts().GroupBy(text => text.Path, StringComparer.Ordinal)
            .Select(group => new FirstDocument(group.Key, group.ToFrozenDictionary(text => text.Culture, text => text.Text, StringComparer.Ordinal)))
            .ToList();
        var examples = withExamples ? [] : documents.Where(document => document.IsExample).Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        return documents.SelectMany(Menus.WithItems)
            .Where(document => !examples.Contains(document.Path) && !document.LeadsToOneOf(examples))
            .Select(document => withExamples ? document : document.WithoutExamples())
            .OrderBy(document => document.Depth)
            .ThenBy(document => document.Order)
            .ThenBy(document => document.Path, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<(string Path, string Culture, FrontMatter Text)> Texts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name));
    }

    private static (string Path, string Culture, FrontMatter Text) Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var parts = name[Prefix.Length..].Split('.');
        var culture = parts switch
        {
            [_, "id", "html"] => Cultures.Indonesian,
            [_, "en", "html"] => Cultures.English,
            _ => throw new FormatException($"{name} is not named path.language.html."),
        };
        return (parts[0], culture, FrontMatter.Parse(reader.ReadToEnd(), name));
    }
}
