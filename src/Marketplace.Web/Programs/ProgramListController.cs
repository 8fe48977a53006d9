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
    public override IActionResult Index() => View("ProgramList", pages.ReadList(CurrentPage!, SiteLanguage.Current));
}
