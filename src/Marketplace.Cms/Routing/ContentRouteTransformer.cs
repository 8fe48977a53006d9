using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Routing;
using Umbraco.Extensions;

namespace Marketplace.Cms.Routing;

/// <summary>Asks Core's router for the page behind an address that no fixed route took, and finds the controller for it.</summary>
internal sealed class ContentRouteTransformer(IPublishedRouter router, IUmbracoContextAccessor contexts, ContentControllers controllers) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var context = contexts.GetRequiredUmbracoContext();
        var builder = await router.CreateRequestAsync(context.CleanedUmbracoUrl);
        var request = await router.RouteRequestAsync(builder, new RouteRequestOptions(Umbraco.Cms.Core.Routing.RouteDirection.Inbound));
        context.PublishedRequest = request;
        var action = ActionFor(request);
        if (action is null)
        {
            return null!; // nothing answers: the 404 of the site
        }

        httpContext.Features.Set(new UmbracoRouteValues(request, action, request.Template?.Alias));
        return new RouteValueDictionary { ["controller"] = action.ControllerName, ["action"] = action.ActionName };
    }

    private ControllerActionDescriptor? ActionFor(IPublishedRequest request)
    {
        if (request.IsRedirect())
        {
            return controllers.Default;
        }

        return request.PublishedContent is { } page && request.ResponseStatusCode is null or 200
            ? controllers.For(page.ContentType.Alias, request.Template?.Alias)
            : null;
    }
}
