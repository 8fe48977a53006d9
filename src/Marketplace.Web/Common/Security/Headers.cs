namespace Marketplace.Web.Common.Security;

/// <summary>What every answer tells the browser not to do.</summary>
internal static class Headers
{
    private const int TwoYears = 2 * 365 * 24 * 60 * 60;

    /// <summary>For every page that stands alone.</summary>
    public static HeaderPolicyCollection Public(bool https) => Common(https)
        .AddFrameOptionsDeny()
        .AddContentSecurityPolicy(csp => Sources(csp).AddFrameAncestors().None());

    /// <summary>For office pages, which the backoffice shows inside itself.</summary>
    public static HeaderPolicyCollection Office(bool https) => Common(https)
        .AddFrameOptionsSameOrigin()
        .AddContentSecurityPolicy(csp => Sources(csp).AddFrameAncestors().Self());

    private static HeaderPolicyCollection Common(bool https)
    {
        var headers = new HeaderPolicyCollection()
            .RemoveServerHeader()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(coop => coop.SameOrigin())
            .AddCrossOriginResourcePolicy(corp => corp.SameOrigin())
            .AddPermissionsPolicyWithDefaultSecureDirectives();
        return https ? headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(TwoYears) : headers;
    }

    private static CspBuilder Sources(CspBuilder csp)
    {
        csp.AddDefaultSrc().Self();
        csp.AddScriptSrc().Self().WithNonce();
        csp.AddStyleSrc().Self();
        csp.AddImgSrc().Self().Data();
        csp.AddObjectSrc().None();
        csp.AddBaseUri().Self();
        csp.AddFormAction().Self();
        return csp;
    }
}
