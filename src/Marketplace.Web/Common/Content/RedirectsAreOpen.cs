using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Umbraco.Cms.Web.Common.Controllers;

namespace Marketplace.Web.Common.Content;

/// <summary>Lets everybody follow an old address: Umbraco's own controller answers for those, and cannot say so itself.</summary>
internal sealed class RedirectsAreOpen : IControllerModelConvention
{
    public void Apply(ControllerModel controller)
    {
        if (controller.ControllerType != typeof(RenderController)) return;
        foreach (var selector in controller.Actions.SelectMany(action => action.Selectors)) selector.EndpointMetadata.Add(new AllowAnonymousAttribute());
    }
}
