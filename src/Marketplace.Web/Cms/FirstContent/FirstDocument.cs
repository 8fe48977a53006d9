using System.Collections.Frozen;
using System.Globalization;
using Marketplace.Web.Cms.ContentModel;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>
/// One document of the first content with its texts by culture. The Indonesian text comes first and also holds
/// what is the same in every language (type, order, picture, dates).
/// </summary>
internal sealed record FirstDocument(string Path, FrozenDictionary<string, FrontMatter> Texts)
{
    public FrontMatter Main => Texts[Cultures.Indonesian];

    public DocumentTypeDefinition Type => DocumentTypes.Named(Main["type"] ?? throw new FormatException($"{Path} has no type."));

    public Guid Key => KeyOf(Path);

    /// <summary>Whether the document is an example that is written with demo data only.</summary>
    public bool IsExample => Main["demo"] == "true";

    /// <summary>Place among its siblings: as written, or the day of publication for what has one.</summary>
    public int Order => (Main["order"], Main["publishedDate"]) switch
    {
        ({ } order, _) => int.Parse(order, CultureInfo.InvariantCulture),
        (_, { } date) => DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber,
        _ => 0,
    };

    /// <summary>Name of the drawn scene that is the document's picture, if it has one.</summary>
    public string? Scene => Main["scene"];

    public int Depth => Type.AllowedAtRoot ? 0 : Path.Count(letter => letter == '/') + 1;

    /// <summary>Path of the document above; null for a root.</summary>
    public string? ParentPath => (Type.AllowedAtRoot, Path.LastIndexOf('/')) switch
    {
        (true, _) => null,
        (_, < 0) => "home",
        (_, var slash) => Path[..slash],
    };

    /// <summary>The cultures it is written in, Indonesian first.</summary>
    public IEnumerable<string> Written => Cultures.All.Where(Texts.ContainsKey);

    public string NameIn(string culture) =>
        Texts[culture]["name"] ?? Texts[culture]["title"] ?? throw new FormatException($"{Path} has no name in {culture}.");

    /// <summary>Whether it is an item of a menu that is an example or that leads to one of the pages.</summary>
    public bool LeadsToOneOf(IReadOnlySet<string> paths) =>
        Type.Alias == "menuItem" && (paths.Contains(ParentPath!) || (Main["page"] is { } page && paths.Contains(page)));

    /// <summary>The same document without the fields that its text marks as examples.</summary>
    public FirstDocument WithoutExamples()
    {
        var examples = (Main["examples"] ?? string.Empty).Split(',', StringSplitOptions.TrimEntries);
        return this with { Texts = Texts.ToFrozenDictionary(text => text.Key, text => text.Value.Without(examples), StringComparer.Ordinal) };
    }

    public static Guid KeyOf(string path) => StableKey.From("document", path);
}
