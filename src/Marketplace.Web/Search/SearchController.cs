using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Search;

/// <summary>Finds products and businesses by name.</summary>
[AllowAnonymous]
public sealed class SearchController(SearchPages pages) : Controller
{
    internal const string List = "search";

    [HttpGet, Localized(List, "cari", "en/search")]
    public async Task<IActionResult> Index(string? q, string? page, CancellationToken cancel)
    {
        var found = await pages.ReadAsync(q, page, cancel);
        Response.StatusCode = found.Status;
        return View("Search", found);
    }
}
