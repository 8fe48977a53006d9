using Marketplace.Web.Common.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Security;

/// <summary>What guards every request.</summary>
internal static class SecurityModule
{
    public const string OfficePolicy = "office";

    public static void AddSecurity(this WebApplicationBuilder builder, MarketplaceOptions options, DataFolder data)
    {
        var services = builder.Services;
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Headers.Public(options.RequireHttps))
            .AddPolicy(OfficePolicy, Headers.Office(options.RequireHttps));
        services.AddAuthentication();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, StrangersFindNothing>();
        services.AddDataProtection().SetApplicationName("Marketplace").PersistKeysToFileSystem(new(data.Folder("Keys")));
        services.Configure<AntiforgeryOptions>(o => o.Cookie.Name = "af");
        services.Configure<CookiePolicyOptions>(o => Cookies(o, options.RequireHttps));
        services.AddHttpsRedirection(o => o.RedirectStatusCode = StatusCodes.Status308PermanentRedirect);
    }

    public static void UseSecurity(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<MarketplaceOptions>>().Value.RequireHttps) app.UseHttpsRedirection();
        app.UseCookiePolicy();
    }

    private static void Cookies(CookiePolicyOptions cookies, bool https)
    {
        cookies.HttpOnly = HttpOnlyPolicy.Always;
        cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        cookies.Secure = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
