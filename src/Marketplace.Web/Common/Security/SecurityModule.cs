using Marketplace.Web.Common.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
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
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor);
        services.AddHttpsRedirection(o => Redirect(o, KnowsHttpsPort(builder.Configuration)));
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseForwardedHeaders(); // of a proxy on this machine alone: nobody else is trusted
        if (app.Services.GetRequiredService<IOptions<MarketplaceOptions>>().Value.RequireHttps) app.UseHttpsRedirection();
        app.UseCookiePolicy();
    }

    // Behind a proxy the site itself listens on no HTTPS port: people come in by the usual one.
    private static void Redirect(HttpsRedirectionOptions redirect, bool knowsPort)
    {
        redirect.RedirectStatusCode = StatusCodes.Status308PermanentRedirect;
        if (!knowsPort) redirect.HttpsPort = 443;
    }

    private static bool KnowsHttpsPort(ConfigurationManager settings) =>
        settings["HTTPS_PORT"] is not null || settings["HTTPS_PORTS"] is not null || HasHttps(settings["urls"])
        || settings.GetSection("Kestrel:Endpoints").GetChildren().Any(endpoint => HasHttps(endpoint["Url"]));

    private static bool HasHttps(string? urls) => urls?.Contains("https://", StringComparison.OrdinalIgnoreCase) == true;

    private static void Cookies(CookiePolicyOptions cookies, bool https)
    {
        cookies.HttpOnly = HttpOnlyPolicy.Always;
        cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        cookies.Secure = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
