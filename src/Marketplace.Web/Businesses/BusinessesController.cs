using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Businesses;

/// <summary>Where people browse businesses and open a showcase.</summary>
[AllowAnonymous]
public sealed class BusinessesController(BusinessService businesses, BusinessLists lists, ShowcasePages pages, LocalizedLinks links) : Controller
{
    internal const string List = "businesses";
    internal const string One = "business";

    [HttpGet, Localized(List, "umkm", "en/businesses")]
    public async Task<IActionResult> Index(string? district, string? page, CancellationToken cancel)
    {
        var list = await lists.ReadAsync(district, page, cancel);
        Response.StatusCode = list.Status;
        return View("BusinessList", list);
    }

    [HttpGet, Localized(One, "umkm/{slug}", "en/businesses/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var showcase = await businesses.FindAsync(slug, cancel);
        if (showcase.IsError) return this.Refuse(showcase.FirstError);
        return showcase.Value.Slug == slug
            ? View("Showcase", await pages.ReadAsync(showcase.Value, cancel))
            : RedirectPermanent(links.ToBusiness(showcase.Value.Slug));
    }
}
