using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace Marketplace.Cms.Hosting;

/// <summary>Cookies of the current request.</summary>
internal sealed class CookieManager(IHttpContextAccessor http) : ICookieManager
{
    public void ExpireCookie(string cookieName) => http.HttpContext?.Response.Cookies.Delete(cookieName);

    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    public bool HasCookie(string cookieName) => http.HttpContext?.Request.Cookies.ContainsKey(cookieName) == true;

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) =>
        http.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.TryParse<SameSiteMode>(sameSiteMode, ignoreCase: true, out var mode) ? mode : SameSiteMode.Lax,
            Path = "/",
        });
}

/// <summary>Values and address of the current request.</summary>
internal sealed class RequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    public string? GetRequestValue(string name) =>
        http.HttpContext?.Request is { HasFormContentType: true } request && request.Form.TryGetValue(name, out var posted) ? posted : GetQueryStringValue(name);

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name];

    public Uri? GetRequestUrl() => http.HttpContext?.Request is { } request && Uri.TryCreate(request.GetEncodedUrl(), UriKind.Absolute, out var url) ? url : null; // HTTP/1.0 names no host
}
