using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Places;

/// <summary>What a district makes.</summary>
[AllowAnonymous]
public sealed class DistrictController(DistrictPages pages) : Controller
{
    internal const string One = "district";

    [HttpGet, Localized(One, "kecamatan/{slug}", "en/districts/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel) =>
        await pages.ReadAsync(slug, cancel) is { } page ? View("District", page) : NotFound();
}
