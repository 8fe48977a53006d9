using Microsoft.AspNetCore.Diagnostics;

namespace Marketplace.Web.Common.Languages;

/// <summary>Answers every request in the language of its address, also where an error page answers in its place.</summary>
internal sealed class RequestLanguage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        SiteLanguage.OfPath(AskedPath(http)).Use();
        return next(http);
    }

    private static PathString AskedPath(HttpContext http) =>
        http.Features.Get<IExceptionHandlerPathFeature>()?.Path is { } failed ? new PathString(failed)
        : http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } missing ? new PathString(missing)
        : http.Request.Path;
}
