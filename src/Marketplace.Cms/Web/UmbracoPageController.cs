using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Web.Common.Routing;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>A controller that answers for a page of content.</summary>
public abstract class UmbracoPageController : Controller
{
    /// <summary>What routing found; throws <see cref="InvalidOperationException"/> outside of content routing.</summary>
    protected UmbracoRouteValues UmbracoRouteValues => HttpContext.Features.Get<UmbracoRouteValues>()
        ?? throw new InvalidOperationException("This request was not routed to content.");

    /// <summary>The page that was asked for.</summary>
    protected virtual IPublishedContent? CurrentPage => UmbracoRouteValues.PublishedRequest.PublishedContent;

    /// <summary>The view named like the template of the page, or like the action where it has none.</summary>
    protected virtual IActionResult CurrentTemplate<T>(T model) =>
        UmbracoRouteValues.TemplateName is { } template ? View(template, model) : View(model);
}
