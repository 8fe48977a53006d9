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
            .AddPermissionsPolicy(NeedsNothing);
        return https ? headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(TwoYears) : headers;
    }

    // By hand: the package's own list also names web-share, which Chromium warns about and which our share button needs.
    private static void NeedsNothing(PermissionsPolicyBuilder permissions)
    {
        permissions.AddAccelerometer().None();
        permissions.AddCamera().None();
        permissions.AddDisplayCapture().None();
        permissions.AddEncryptedMedia().None();
        permissions.AddGeolocation().None();
        permissions.AddGyroscope().None();
        permissions.AddMagnetometer().None();
        permissions.AddMicrophone().None();
        permissions.AddMidi().None();
        permissions.AddPayment().None();
        permissions.AddUsb().None();
        permissions.AddXrSpatialTracking().None();
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
