using ErrorOr;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Common.Errors;

/// <summary>The one place that turns an expected no into HTTP.</summary>
internal static class Refusals
{
    public static StatusCodeResult Refuse(this ControllerBase controller, Error error) => controller.StatusCode(error.Type switch
    {
        ErrorType.NotFound => StatusCodes.Status404NotFound,
        ErrorType.Conflict => StatusCodes.Status409Conflict,
        ErrorType.Forbidden or ErrorType.Unauthorized => StatusCodes.Status404NotFound, // another person's thing does not exist
        _ => StatusCodes.Status400BadRequest,
    });
}
