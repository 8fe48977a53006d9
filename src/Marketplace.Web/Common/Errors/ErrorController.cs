using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Common.Errors;

/// <summary>Answers in place of a page that failed or does not exist.</summary>
[AllowAnonymous, ApiExplorerSettings(IgnoreApi = true)]
[ResponseCache(NoStore = true)]
public sealed partial class ErrorController(ErrorPages pages, ILogger<ErrorController> log) : Controller
{
    internal const string Path = "/error";

    /// <summary>A page that failed; its number stands in the log too.</summary>
    [Route(Path), IgnoreAntiforgeryToken]
    public IActionResult Failed()
    {
        var number = ErrorNumber.Of(HttpContext);
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
            LogFailed(failed.Error, number, Request.Method, failed.Path);
        return Page(StatusCodes.Status500InternalServerError, pages.Failed(number));
    }

    /// <summary>An answer without a body: an address that nobody has, or a request that was refused.</summary>
    [Route(Path + "/{status:int:range(400,599)}"), IgnoreAntiforgeryToken]
    public IActionResult Refused(int status) => Page(status, pages.Refused(status));

    private ViewResult Page(int status, ErrorPage page)
    {
        Response.StatusCode = status;
        return View("Error", page);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {Number}: {Method} {Path} failed")]
    private partial void LogFailed(Exception exception, string number, string method, string path);
}
