using System.Globalization;
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
        (texts["compare.maker"], p => new([p.Maker.Name], Path: links.ToBusiness(p.Maker.Slug))),
        (texts["compare.district"], p => new([p.Maker.District.Name], Path: links.ToDistrict(p.Maker.District.Slug))),
        (texts["compare.minimum"], p => Amount(p.MinimumOrder)),
        (texts["compare.lead"], p => new([p.LeadTimeDays is { } days ? texts["compare.days", days] : texts["compare.stock"]])),
        (texts["compare.shelf"], p => p.ShelfLifeDays is { } days ? new([texts["compare.days", days]]) : null),
        (texts["compare.certificates"], p => p.Certificates.Count == 0 ? null : new([.. p.Certificates.Select(Certificate)])),
        (texts["compare.hs"], p => p.Export is { } export ? new([export.HsCode]) : null),
        (texts["compare.capacity"], p => Amount(p.Export?.MonthlyCapacity)),
        (texts["compare.packaging"], p => p.Export is { } export ? new([export.Packaging.Shown()], export.Packaging.Lang()) : null),
        (texts["compare.incoterm"], p => p.Export is { } export ? new([export.Incoterm.ToString().ToUpperInvariant()]) : null),
    ];

    private string Certificate(CertificateView certificate) => texts["compare.certificate", words["certificate." + certificate.Kind], certificate.Number];

    private static CompareCell? Amount(Quantity? quantity) => quantity is null
        ? null
        : new([$"{quantity.Amount.ToString("N0", CultureInfo.CurrentCulture)} {quantity.Unit.Shown()}"], quantity.Unit.Lang());
}
