using ErrorOr;
using Marketplace.Core.SavedLists;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Security;
using Marketplace.Web.Products;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.SavedLists;

/// <summary>Where visitors keep products, and show their list to others by its link.</summary>
[AllowAnonymous]
public sealed class SavedListsController(SavedListService lists, SavedListPages pages, LocalizedLinks links) : Controller
{
    internal const string Own = "saved";
    internal const string One = "saved.one";
    internal const string Products = "saved.products";
    internal const string Removals = "saved.removals";
    internal const string Copies = "saved.copies";

    [HttpGet, Localized(Own, "simpanan", "en/saved"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var list = await lists.OwnAsync(Request.ListKey(), cancel);
        return View("SavedList", pages.Own(list.IsError ? null : list.Value));
    }

    [HttpGet, Localized(One, "simpanan/{id:guid}", "en/saved/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var list = await lists.FindAsync(id, cancel);
        return list.IsError ? this.Refuse(list.FirstError) : View("SavedList", pages.Shared(list.Value));
    }

    [HttpPost, Localized(Products, "simpanan/produk", "en/saved/products"), SameOrigin]
    public async Task<IActionResult> Save([FromForm] Guid product, CancellationToken cancel)
    {
        var kept = await lists.SaveAsync(Request.ListKey(), product, cancel);
        if (kept.IsError) return await RefusedAsync(kept.FirstError, cancel);

        Response.Keep(kept.Value.Key);
        return LocalRedirect(links.ToProduct(kept.Value.Products[0].Slug) + SavedListLinks.SavedNote);
    }

    [HttpPost, Localized(Copies, "simpanan/{id:guid}/salinan", "en/saved/{id:guid}/copies"), SameOrigin]
    public async Task<IActionResult> Copy(Guid id, CancellationToken cancel)
    {
        var kept = await lists.CopyAsync(id, Request.ListKey(), cancel);
        if (kept.IsError) return await RefusedAsync(kept.FirstError, cancel);

        Response.Keep(kept.Value.Key);
        return LocalRedirect(links.ToSaved() + SavedListLinks.SavedNote);
    }

    [HttpPost, Localized(Removals, "simpanan/hapus", "en/saved/removals"), SameOrigin]
    public async Task<IActionResult> Remove([FromForm] IReadOnlyList<Guid> product, CancellationToken cancel)
    {
        var key = Request.ListKey();
        var removed = await lists.RemoveAsync(key, product, cancel);
        if (removed.IsError) return await RefusedAsync(removed.FirstError, cancel);

        Response.Keep(key!);
        return LocalRedirect(links.ToSaved() + SavedListLinks.RemovedNote);
    }

    // What does not fit is told on the visitor's own list, where something can be let go.
    private async Task<IActionResult> RefusedAsync(Error error, CancellationToken cancel)
    {
        if (error.Type is not ErrorType.Conflict) return this.Refuse(error);

        var list = await lists.OwnAsync(Request.ListKey(), cancel);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("SavedList", pages.Own(list.IsError ? null : list.Value, error.Code));
    }
}
