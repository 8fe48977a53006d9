namespace Marketplace.Core.Common;

/// <summary>A text in Indonesian and, where somebody has translated it, in English.</summary>
public sealed record LocalizedText
{
    /// <summary>A text; an empty translation counts as none.</summary>
    public LocalizedText(string id, string? en = null)
    {
        Id = id;
        En = string.IsNullOrWhiteSpace(en) ? null : en;
    }

    /// <summary>The Indonesian text.</summary>
    public string Id { get; private init; }

    /// <summary>The English text, or null where it is not yet translated.</summary>
    public string? En { get; private init; }

    /// <summary>The text in the language, or in Indonesian where it is not yet translated.</summary>
    public string In(Language language) => language is Language.English ? En ?? Id : Id;

    /// <summary>Whether the text exists in the language.</summary>
    public bool IsTranslated(Language language) => language is Language.Indonesian || En is not null;

    /// <summary>Whether both texts have at most so many characters.</summary>
    internal bool Fits(int longest) => Id.Length <= longest && !(En?.Length > longest);

    /// <summary>The Indonesian text.</summary>
    public override string ToString() => Id;
}
