namespace Marketplace.Web.Common.Languages;

/// <summary>Tells which named address in which language an endpoint answers.</summary>
internal sealed record LocalizedRoute(string Name, SiteLanguage Language)
{
    public static string NameOf(string name, SiteLanguage language) => $"{name}.{language.Tag}";
}
