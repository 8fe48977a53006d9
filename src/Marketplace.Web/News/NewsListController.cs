using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.News;

/// <summary>The news, all of it or by program and tag.</summary>
[AllowAnonymous]
public sealed class NewsListController(
    ILogger<NewsListController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, NewsLists lists)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(string? program, string? tag, string? page)
    {
        var list = await lists.ReadAsync(CurrentPage!, new NewsQuery(program, tag, page), SiteLanguage.Current);
        Response.StatusCode = list.Status;
        return View("NewsList", list);
    }
}
