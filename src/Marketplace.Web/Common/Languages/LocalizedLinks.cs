namespace Marketplace.Web.Common.Languages;

/// <summary>Addresses of the site's fixed pages in a language.</summary>
public sealed class LocalizedLinks(LinkGenerator links)
{
    /// <summary>The path of a named page; throws where no such page exists.</summary>
    public string Path(string name, object? values = null, SiteLanguage? language = null) =>
        links.GetPathByName(LocalizedRoute.NameOf(name, language ?? SiteLanguage.Current), values)
        ?? throw new InvalidOperationException($"No address is called \"{name}\" with these values.");

    /// <summary>The path of the fixed page that the request shows, in a language; null where it shows none.</summary>
    public string? Same(HttpContext http, SiteLanguage language, object? values = null) =>
        http.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<LocalizedRoute>() is { } route
            ? links.GetPathByName(LocalizedRoute.NameOf(route.Name, language), values ?? Own(endpoint, http))
            : null;

    private static RouteValueDictionary Own(RouteEndpoint endpoint, HttpContext http) =>
        new(endpoint.RoutePattern.Parameters.Select(p => KeyValuePair.Create(p.Name, http.GetRouteValue(p.Name))));
}
