using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>A sheet with the code of a showcase.</summary>
internal sealed record QrSheet(PageHead Head, Showcase Business, string Address, string SiteName) : IPage;

/// <summary>Puts together the sheet with the code of a showcase.</summary>
public sealed class QrSheets(QrCodes codes, LocalizedLinks links, SiteMenus menus, IStringLocalizer<BusinessTexts> texts)
{
    private const string AfterScheme = "://";

    internal QrSheet Of(Showcase business) =>
        new(Head(business), business, Spoken(codes.Address(business.Slug)), menus.Identity(SiteLanguage.Indonesian).Name);

    private PageHead Head(Showcase business) => new(texts["qr.title", business.Name], texts["qr.lead"])
    {
        IsIndexed = false,
        PathIn = l => links.ToQrSheet(business.Slug, l),
        Trail = [new(texts["list.title"], links.ToBusinesses()), new(business.Name, links.ToBusiness(business.Slug)), new(texts["qr.sheet"])],
    };

    // As people type it.
    private static string Spoken(string address) => address[(address.IndexOf(AfterScheme, StringComparison.Ordinal) + AfterScheme.Length)..];
}
