using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.Home;

/// <summary>The front of the market.</summary>
[AllowAnonymous]
public sealed class HomeController(
    ILogger<HomeController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, HomePages pages)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(CancellationToken cancel) => View("Home", await pages.ReadAsync(CurrentPage!, SiteLanguage.Current, cancel));
}
