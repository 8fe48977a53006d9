using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Marketplace.Web.Common.Security;

/// <summary>Takes a form without a token, from a page of this site alone.</summary>
/// <remarks>
/// A page that caches keep for everybody cannot carry a token: it would be one visitor's, and its cookie would be set on reading.
/// Browsers say themselves where a form comes from; who says nothing is refused (OWASP, Cross-Site Request Forgery Prevention).
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SameOriginAttribute : IgnoreAntiforgeryTokenAttribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!IsOfThisSite(context.HttpContext.Request)) context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    // Sec-Fetch-Site is the browser's own judgement and right behind any proxy; older browsers send the origin alone.
    private static bool IsOfThisSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site]
            ? site == "same-origin"
            : string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
