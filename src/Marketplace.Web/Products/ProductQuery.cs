using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>What an address asks of a list of products, as it was written.</summary>
public sealed class ProductQuery
{
    internal const string DistrictKey = "district", ClassKey = "class", CertificateKey = "certificate", ExportKey = "export", EnglishKey = "english",
        FromKey = "min", ToKey = "max", SortKey = "sort", On = "1";

    [FromQuery(Name = DistrictKey)]
    public IReadOnlyList<string>? Districts { get; set; } // null rather than empty: the binder fills no collection that is there already

    [FromQuery(Name = ClassKey)]
    public IReadOnlyList<string>? Classes { get; set; }

    [FromQuery(Name = CertificateKey)]
    public IReadOnlyList<string>? Certificates { get; set; }

    [FromQuery(Name = ExportKey)]
    public string? Export { get; set; }

    [FromQuery(Name = EnglishKey)]
    public string? English { get; set; }

    [FromQuery(Name = FromKey)]
    public string? From { get; set; }

    [FromQuery(Name = ToKey)]
    public string? To { get; set; }

    [FromQuery(Name = SortKey)]
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public string? Page { get; set; }
}

/// <summary>How the choices of a list are written in addresses, the same in every language.</summary>
internal static class ProductQueryWords
{
    public static IReadOnlyDictionary<string, SmeClass> Classes { get; } = new Dictionary<string, SmeClass>(StringComparer.Ordinal)
    {
        ["micro"] = SmeClass.Micro,
        ["small"] = SmeClass.Small,
        ["medium"] = SmeClass.Medium,
    };

    public static IReadOnlyDictionary<string, CertificateKind> Certificates { get; } = new Dictionary<string, CertificateKind>(StringComparer.Ordinal)
    {
        ["halal"] = CertificateKind.Halal,
        ["p-irt"] = CertificateKind.PIrt,
        ["bpom"] = CertificateKind.BpomMd,
        ["sni"] = CertificateKind.Sni,
        ["brand"] = CertificateKind.Brand,
        ["tkdn"] = CertificateKind.Tkdn,
    };

    public static IReadOnlyDictionary<string, ProductSort> Sorts { get; } = new Dictionary<string, ProductSort>(StringComparer.Ordinal)
    {
        ["newest"] = ProductSort.Newest,
        ["price"] = ProductSort.Cheapest,
        ["price-desc"] = ProductSort.Dearest,
        ["name"] = ProductSort.Name,
    };
}
