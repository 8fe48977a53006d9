using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.Pages;

/// <summary>A page of text.</summary>
[AllowAnonymous]
public sealed class TextPageController(
    ILogger<TextPageController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, TextPages pages)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(CancellationToken _) => View("Text", await pages.ReadAsync(CurrentPage!, SiteLanguage.Current));
}
