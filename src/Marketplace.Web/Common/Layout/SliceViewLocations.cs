using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Marketplace.Web.Common.Layout;

/// <summary>Finds views beside their controllers, and shared ones in Common.</summary>
internal sealed class SliceViewLocations : IViewLocationExpander
{
    private const string Slice = "slice";
    private static readonly string Root = typeof(Program).Assembly.GetName().Name + ".";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;
        if (space?.StartsWith(Root, StringComparison.Ordinal) == true)
            context.Values[Slice] = space[Root.Length..].Replace('.', '/');
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Slice, out var slice)) yield return $"/{slice}/{{0}}.cshtml";
        yield return "/Common/Layout/{0}.cshtml";
    }
}
