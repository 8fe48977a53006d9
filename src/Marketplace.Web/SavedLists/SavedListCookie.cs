using Marketplace.Core.SavedLists;

namespace Marketplace.Web.SavedLists;

/// <summary>The visitor's key, kept by the browser for a year after the last change; no account, nothing else.</summary>
internal static class SavedListCookie
{
    internal const string Name = "saved";

    /// <summary>The key that the visitor's browser keeps; null where it keeps none.</summary>
    public static ListKey? ListKey(this HttpRequest request) => Core.SavedLists.ListKey.Read(request.Cookies[Name]);

    // "Secure" is set for every cookie at once, as Marketplace:RequireHttps says.
    public static void Keep(this HttpResponse response, ListKey key) => response.Cookies.Append(Name, key.ToString(), new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        MaxAge = TimeSpan.FromDays(365),
    });
}
