namespace Marketplace.Core.Common;

/// <summary>The last address segment of a thing in each language; an untranslated thing carries the Indonesian one in both.</summary>
public sealed record LocalizedSlug(string Id, string En)
{
    /// <summary>The segment in the language.</summary>
    public string In(Language language) => language is Language.English ? En : Id;
}
