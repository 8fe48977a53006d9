using Microsoft.AspNetCore.Mvc.Controllers;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Cms.Web.Common.Routing;

/// <summary>What routing found for a request: the page, and the controller that answers for it.</summary>
public class UmbracoRouteValues(IPublishedRequest publishedRequest, ControllerActionDescriptor controllerActionDescriptor, string? templateName = null)
{
    /// <summary>The action that answers where none is named like the template.</summary>
    public const string DefaultActionName = "Index";

    /// <summary>The name of the controller, without its suffix.</summary>
    public string ControllerName => ControllerActionDescriptor.ControllerName;

    /// <summary>The name of the action.</summary>
    public string ActionName => ControllerActionDescriptor.ActionName;

    /// <summary>The alias of the page's template, where it has one.</summary>
    public string? TemplateName => templateName;

    /// <summary>The controller that answers.</summary>
    public Type ControllerType => ControllerActionDescriptor.ControllerTypeInfo;

    /// <summary>The action that answers.</summary>
    public ControllerActionDescriptor ControllerActionDescriptor => controllerActionDescriptor;

    /// <summary>The page, its language and its domain.</summary>
    public IPublishedRequest PublishedRequest => publishedRequest;
}
