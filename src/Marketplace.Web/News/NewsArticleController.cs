using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.News;

/// <summary>A news article.</summary>
[AllowAnonymous]
public sealed class NewsArticleController(
    ILogger<NewsArticleController> logger, ICompositeViewEngine views, IUmbracoContextAccessor contexts, ArticlePages pages)
    : RenderController(logger, views, contexts)
{
    [NonAction]
    public override IActionResult Index() => throw new NotSupportedException("The page is read without blocking.");

    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View("Article", await pages.ReadAsync(CurrentPage!, SiteLanguage.Current, cancel));
}
