using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace Marketplace.Cms.Routing;

/// <summary>Gives every request what it may need to know of content, until it is answered.</summary>
internal sealed class UmbracoContextMiddleware(RequestDelegate next, IUmbracoContextFactory contexts)
{
    public async Task InvokeAsync(HttpContext http)
    {
        using var reference = contexts.EnsureUmbracoContext();
        await next(http);
    }
}
