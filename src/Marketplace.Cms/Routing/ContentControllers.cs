using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Umbraco.Cms.Web.Common.Controllers;
using Umbraco.Cms.Web.Common.Routing;
using Umbraco.Extensions;

namespace Marketplace.Cms.Routing;

/// <summary>The controllers that answer for content: one named like a document type answers for it ("route hijacking").</summary>
internal sealed class ContentControllers(IActionDescriptorCollectionProvider actions)
{
    private ILookup<string, ControllerActionDescriptor>? _byType;

    /// <summary>The action that shows a page without a controller of its own.</summary>
    public ControllerActionDescriptor Default => All()["Render"].Single(x => x.ControllerTypeInfo == typeof(RenderController) && IsDefault(x));

    /// <summary>The action for a page: of its type's controller, named like the template or Index; without one the default, if there is a template.</summary>
    public ControllerActionDescriptor? For(string contentTypeAlias, string? templateAlias)
    {
        var own = All()[contentTypeAlias].ToList();
        return own.FirstOrDefault(x => templateAlias is not null && x.ActionName.InvariantEquals(templateAlias))
            ?? own.FirstOrDefault(IsDefault)
            ?? (templateAlias is null ? null : Default);
    }

    private static bool IsDefault(ControllerActionDescriptor action) => action.ActionName == UmbracoRouteValues.DefaultActionName;

    private ILookup<string, ControllerActionDescriptor> All() => _byType ??= actions.ActionDescriptors.Items
        .OfType<ControllerActionDescriptor>()
        .Where(x => typeof(RenderController).IsAssignableFrom(x.ControllerTypeInfo))
        .ToLookup(x => x.ControllerName, StringComparer.OrdinalIgnoreCase);
}
