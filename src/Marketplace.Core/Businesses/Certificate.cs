using System.Linq.Expressions;
using Marketplace.Core.Common;

namespace Marketplace.Core.Businesses;

/// <summary>The certificates and permits that buyers ask for.</summary>
public enum CertificateKind
{
    /// <summary>Halal, by BPJPH (UU 33/2014).</summary>
    Halal,

    /// <summary>P-IRT, food of a home industry, by the district's health office.</summary>
    PIrt,

    /// <summary>BPOM MD, processed food made in Indonesia.</summary>
    BpomMd,

    /// <summary>SNI, the Indonesian national standard.</summary>
    Sni,

    /// <summary>A registered trade mark (merek).</summary>
    Brand,

    /// <summary>TKDN IK, domestic content of a small industry.</summary>
    Tkdn,
}

/// <summary>A certificate or permit of a business; it counts once the office has checked it.</summary>
public sealed class Certificate : IListed
{
    private Certificate() { } // for EF Core

    /// <summary>A certificate that nobody has checked yet; without an expiry it holds until it is withdrawn.</summary>
    public Certificate(Guid businessId, CertificateKind kind, string number, string issuer, DateOnly issuedOn, DateOnly? expiresOn)
    {
        (BusinessId, Kind, Number, Issuer, IssuedOn, ExpiresOn) = (businessId, kind, number, issuer, issuedOn, expiresOn);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The business that holds it.</summary>
    public Guid BusinessId { get; private set; }

    /// <summary>What it certifies.</summary>
    public CertificateKind Kind { get; private set; }

    /// <summary>The number that the issuer gave.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Who issued it.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>The day it was issued.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day it holds, where it has one.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The day somebody of the office compared it with the issuer's register, or null while nobody has.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>Which ones the public may see on the day, as a database asks it: checked, and not expired.</summary>
    internal static Expression<Func<Certificate, bool>> CountingOn(DateOnly day) =>
        certificate => certificate.CheckedOn != null && (certificate.ExpiresOn == null || certificate.ExpiresOn >= day);

    /// <summary>Notes that the office has compared it with the issuer's register.</summary>
    public void Check(DateOnly day) => CheckedOn = day;
}

/// <summary>A certificate as pages show it.</summary>
public sealed record CertificateView(CertificateKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? ExpiresOn, DateOnly CheckedOn);
