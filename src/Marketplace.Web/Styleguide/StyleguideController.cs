using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Styleguide;

/// <summary>Every component of the site on one page, for whoever works on it; outside of Development there is no such page.</summary>
[AllowAnonymous]
public sealed class StyleguideController(StyleguidePages pages) : Controller
{
    internal const string Path = "/styleguide";

    [HttpGet(Path)]
    public async Task<IActionResult> Index() => View("Styleguide", await pages.ReadAsync());
}
