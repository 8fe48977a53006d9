using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>Up to four products side by side; which ones, the link says.</summary>
[AllowAnonymous]
public sealed class CompareController(ComparePages pages) : Controller
{
    internal const string Page = "compare";

    [HttpGet, Localized(Page, "bandingkan", "en/compare")]
    public async Task<IActionResult> Index(CompareQuery query, CancellationToken cancel)
    {
        var page = await pages.ReadAsync(query.Slugs, cancel);
        Response.StatusCode = page.Status;
        return View("Compare", page);
    }
}
