using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.Programs;

/// <summary>One program with its figure and news.</summary>
[AllowAnonymous]
public sealed class ProgramPageController(
    ILogger<ProgramPageController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, ProgramPages pages)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View("Program", await pages.ReadAsync(CurrentPage!, SiteLanguage.Current, cancel));
}
