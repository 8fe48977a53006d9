using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Tests.Pages;

/// <summary>Pages that only the tests have: one that fails, one that takes a form, one that nobody has allowed.</summary>
public sealed class FailingController : Controller
{
    [HttpGet, AllowAnonymous, Localized("failing", "test/failing", "en/test/failing")]
    public IActionResult Fail() => Response.HasStarted ? Ok() : throw new InvalidOperationException("The secret of the stack");

    [HttpPost("/test/form"), AllowAnonymous]
    public IActionResult Form() => Ok();

    [HttpGet("/test/unguarded")]
    public IActionResult Unguarded() => Ok();
}
