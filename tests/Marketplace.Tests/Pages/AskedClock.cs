using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Tests.Pages;

/// <summary>The moment that a request names, so that pages can be asked for at another time while others go on in this one.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the container")]
internal sealed class AskedClock(IHttpContextAccessor http) : TimeProvider
{
    public const string Header = "Test-Now";

    public override DateTimeOffset GetUtcNow() =>
        http.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } moment
            ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)
            : base.GetUtcNow();
}
