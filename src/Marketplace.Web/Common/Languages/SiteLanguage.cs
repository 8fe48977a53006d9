using System.Globalization;
using Language = Marketplace.Core.Common.Language;

namespace Marketplace.Web.Common.Languages;

/// <summary>A language of the site: the tag that HTML carries, the culture of its content and the prefix of its addresses.</summary>
public sealed record SiteLanguage(string Tag, string Culture, string Prefix, string Name, Language Core)
{
    public static SiteLanguage Indonesian { get; } = new("id", "id-ID", "", "Indonesia", Language.Indonesian);

    public static SiteLanguage English { get; } = new("en", "en-US", "/en", "English", Language.English);

    public static IReadOnlyList<SiteLanguage> All { get; } = [Indonesian, English];

    /// <summary>The language that the request is answered in.</summary>
    public static SiteLanguage Current => Of(CultureInfo.CurrentUICulture);

    public SiteLanguage Other => this == Indonesian ? English : Indonesian;

    /// <summary>The address of the home page.</summary>
    public string Home => Prefix.Length == 0 ? "/" : Prefix;

    /// <summary>The culture's name as Open Graph writes it.</summary>
    public string OpenGraph => Culture.Replace('-', '_');

    public static SiteLanguage Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == English.Tag ? English : Indonesian;

    public static SiteLanguage OfPath(PathString path) =>
        path.StartsWithSegments(English.Prefix, StringComparison.OrdinalIgnoreCase) ? English : Indonesian;

    /// <summary>Makes this the language of everything that the current request still does.</summary>
    public void Use() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Culture);
}
