using Microsoft.Net.Http.Headers;

namespace Marketplace.Web.Common.Languages;

/// <summary>The language that a browser asks for (RFC 9110, section 12.5.4).</summary>
internal static class AcceptedLanguage
{
    // Java called Indonesian "in" until version 17, and older phones still do.
    private const string OldIndonesian = "in";

    /// <summary>The most wanted language that the site speaks; Indonesian where it speaks none of them.</summary>
    public static SiteLanguage Accepted(this HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(wanted => wanted.Quality is not 0)
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(Spoken).FirstOrDefault(language => language is not null) ?? SiteLanguage.Indonesian;

    private static SiteLanguage? Spoken(StringWithQualityHeaderValue wanted)
    {
        var tag = wanted.Value.ToString().Split('-')[0];
        return tag.Equals(OldIndonesian, StringComparison.OrdinalIgnoreCase)
            ? SiteLanguage.Indonesian
            : SiteLanguage.All.FirstOrDefault(language => tag.Equals(language.Tag, StringComparison.OrdinalIgnoreCase));
    }
}
