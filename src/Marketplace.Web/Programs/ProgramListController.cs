using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.Programs;

/// <summary>The programs of the office.</summary>
[AllowAnonymous]
public sealed class ProgramListController(
    ILogger<ProgramListController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, ProgramPages pages)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View("ProgramList", await pages.ReadListAsync(CurrentPage!, SiteLanguage.Current, cancel));
}
