using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Marketplace.Web.Common.Security;

/// <summary>Answers 404 to whoever may not know that a thing exists, and leads to the sign-in where there is one.</summary>
internal sealed class StrangersFindNothing(IServiceProvider services) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || (authorizeResult.Challenged && await HasSignInAsync()))
            await _usual.HandleAsync(next, context, policy, authorizeResult);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task<bool> HasSignInAsync() =>
        await services.GetRequiredService<Microsoft.AspNetCore.Authentication.IAuthenticationSchemeProvider>().GetDefaultChallengeSchemeAsync() is not null;
}
