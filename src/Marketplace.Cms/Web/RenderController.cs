using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>Answers for content; a controller derived from it and named like a document type answers for that type.</summary>
public class RenderController(ILogger<RenderController> logger, ICompositeViewEngine compositeViewEngine, IUmbracoContextAccessor umbracoContextAccessor)
    : UmbracoPageController
{
    /// <summary>What this request knows of content; throws <see cref="InvalidOperationException"/> outside of a request.</summary>
    protected IUmbracoContext UmbracoContext => umbracoContextAccessor.GetRequiredUmbracoContext();

    /// <summary>Where a derived controller writes its log.</summary>
    protected ILogger Logger { get; } = logger;

    /// <summary>Shows the page in its template.</summary>
    public virtual IActionResult Index() => CurrentTemplate(new ContentModel(CurrentPage));

    /// <inheritdoc/>
    [NonAction]
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = UmbracoRouteValues.PublishedRequest;
        if (request.IsRedirect())
        {
            context.Result = request.IsRedirectPermanent() ? RedirectPermanent(request.RedirectUrl!) : Redirect(request.RedirectUrl!);
            return;
        }

        await next();
    }

    /// <inheritdoc/>
    protected override IActionResult CurrentTemplate<T>(T model)
    {
        var template = UmbracoRouteValues.TemplateName;
        return template is not null && !compositeViewEngine.FindView(ControllerContext, template, isMainPage: true).Success
            ? NotFound()
            : base.CurrentTemplate(model);
    }
}
