using Marketplace.Core.Businesses;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Places;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Puts facts about products into rows, each only where at least one product has it.</summary>
public sealed class CompareRows(LocalizedLinks links, IStringLocalizer<ProductTexts> texts, IStringLocalizer<BusinessTexts> words)
{
    internal IEnumerable<CompareRow> Of(IReadOnlyList<ProductDetails> products) => Facts()
        .Select(fact => new CompareRow(fact.Label, [.. products.Select(fact.Read)]))
        .Where(row => row.Cells.Any(cell => cell is not null));

    private IEnumerable<(string Label, Func<ProductDetails, CompareCell?> Read)> Facts() =>
    [
        (texts["compare.price"], p => new([p.Price.Text(), p.Unit.Shown()], p.Unit.Lang())),
        (texts["maker"], p => new([p.Maker.Name], Path: links.ToBusiness(p.Maker.Slug))),
        (texts["district"], p => new([p.Maker.District.Name], Path: links.ToDistrict(p.Maker.District.Slug))),
        (texts["minimum"], p => p.MinimumOrder is { } least ? new([least.Text()], least.Unit.Lang()) : null),
        (texts["lead"], p => new([p.LeadTimeDays is { } days ? texts["days", days] : texts["lead.none"]])),
        (texts["keeps"], p => p.ShelfLifeDays is { } days ? new([Quantities.Duration(days, texts)]) : null),
        (texts["certificates"], p => p.Certificates.Count == 0 ? null : new([.. p.Certificates.Select(Certificate)])),
        (texts["export.hs"], p => p.Export is { } export ? new([export.HsCode]) : null),
        (texts["export.capacity"], p => p.Export?.MonthlyCapacity is { } most ? new([texts["export.capacity.month", most.Text()]], most.Unit.Lang()) : null),
        (texts["export.packaging"], p => p.Export is { } export ? new([export.Packaging.Shown()], export.Packaging.Lang()) : null),
        (texts["export.incoterm"], p => p.Export is { } export ? new([$"{export.Incoterm.Code()}, {texts["incoterm." + export.Incoterm]}"]) : null),
    ];

    private string Certificate(CertificateView certificate) => texts["compare.certificate", words["certificate." + certificate.Kind], certificate.Number];
}
