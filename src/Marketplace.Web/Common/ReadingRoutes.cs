namespace Marketplace.Web.Common;

/// <summary>Fixed addresses for machines.</summary>
internal static class ReadingRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers GET and HEAD alike: a HEAD that no fixed route takes would be asked of content.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler);
}
