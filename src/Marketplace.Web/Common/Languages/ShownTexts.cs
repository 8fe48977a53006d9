using Marketplace.Core.Common;

namespace Marketplace.Web.Common.Languages;

/// <summary>Texts of the marketplace in the language of the page.</summary>
internal static class ShownTexts
{
    public static string Shown(this LocalizedText text) => text.In(SiteLanguage.Current.Core);

    /// <summary>"id" where the page is English and the text is not yet, for the HTML attribute "lang"; else null.</summary>
    public static string? Lang(this LocalizedText text) =>
        text.IsTranslated(SiteLanguage.Current.Core) ? null : SiteLanguage.Indonesian.Tag;

    /// <summary>The paragraphs of a text, which empty lines divide.</summary>
    public static string[] Paragraphs(this LocalizedText text) =>
        text.Shown().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
