using System.Diagnostics;

namespace Marketplace.Web.Common.Errors;

/// <summary>The number under which the log tells what a failed page was about.</summary>
internal static class ErrorNumber
{
    private const int Length = 10;

    /// <summary>The start of the request's trace id, short enough to be read out on the telephone.</summary>
    public static string Of(HttpContext http)
    {
        var trace = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        return (trace.Length > Length ? trace[..Length] : trace).ToUpperInvariant();
    }
}
