using System.Globalization;
using System.Text.Json.Nodes;
using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>Says a certificate in the words of schema.org, on a showcase and on a product alike.</summary>
internal static class CertificateSchema
{
    public static JsonNode Of(CertificateView certificate, IStringLocalizer<BusinessTexts> words)
    {
        var described = Schema.Part("Certification", new()
        {
            ["name"] = words["certificate." + certificate.Kind].Value,
            ["certificationIdentification"] = certificate.Number,
            ["certificationStatus"] = "https://schema.org/CertificationActive",
            ["issuedBy"] = Schema.Part("Organization", new() { ["name"] = certificate.Issuer }),
            ["validFrom"] = Day(certificate.IssuedOn),
        });
        if (certificate.ExpiresOn is { } last) described["expires"] = Day(last);
        return described;
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
