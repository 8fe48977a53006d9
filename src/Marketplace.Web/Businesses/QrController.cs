using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Marketplace.Web.Businesses;

/// <summary>The code of a showcase: a sheet to print, a picture, and the address that it holds.</summary>
[AllowAnonymous]
public sealed class QrController(BusinessService businesses, QrSheets sheets, QrCodes codes, LocalizedLinks links) : Controller
{
    internal const string Sheet = "business.qr";

    private const string AnHour = "public, max-age=3600";

    [HttpGet, Localized(Sheet, "umkm/{slug}/qr", "en/businesses/{slug}/qr")]
    public async Task<IActionResult> Print(string slug, CancellationToken cancel)
    {
        var showcase = await businesses.FindAsync(slug, cancel);
        if (showcase.IsError) return this.Refuse(showcase.FirstError);
        return showcase.Value.Slug == slug
            ? View("QrSheet", sheets.Of(showcase.Value))
            : RedirectPermanent(links.ToQrSheet(showcase.Value.Slug));
    }

    [HttpGet("/umkm/{slug}/qr.svg")]
    public async Task<IActionResult> Picture(string slug, CancellationToken cancel)
    {
        var showcase = await businesses.FindAsync(slug, cancel);
        if (showcase.IsError) return this.Refuse(showcase.FirstError);

        Response.Headers.CacheControl = AnHour;
        return Content(codes.Svg(showcase.Value.Slug), "image/svg+xml");
    }

    // The language is the reader's, so that no answer serves the next one.
    [HttpGet("/u/{slug}")]
    public async Task<IActionResult> Open(string slug, CancellationToken cancel)
    {
        var showcase = await businesses.FindAsync(slug, cancel);
        if (showcase.IsError) return this.Refuse(showcase.FirstError);

        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        Response.Headers.CacheControl = "no-cache";
        return Redirect(links.ToBusiness(showcase.Value.Slug, Request.Accepted()));
    }
}
