using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>Puts together lists of businesses.</summary>
public sealed class BusinessLists(BusinessService businesses, LocalizedLinks links, SiteAddress site, IStringLocalizer<BusinessTexts> texts)
{
    private const string District = "district";

    internal async Task<BusinessListPage> ReadAsync(string? district, string? page, CancellationToken cancel)
    {
        var asked = string.IsNullOrEmpty(district) ? null : district;
        var number = PageNumber.Read(page);
        var districts = await businesses.DistrictsAsync(cancel);
        var chosen = districts.FirstOrDefault(d => d.Slug == asked);
        var list = new BusinessListPage
        {
            Head = new PageHead("", ""),
            Businesses = await businesses.ListAsync(new BusinessFilter(asked, number), cancel),
            Address = AddressIn(SiteLanguage.Current, asked),
            Districts = districts,
            District = chosen,
            Unknown = chosen is null ? asked : null,
        };
        return list with { Head = Head(list, l => AddressIn(l, asked).Page(number)) };
    }

    private ListAddress AddressIn(SiteLanguage language, string? district) =>
        new ListAddress(links.ToBusinesses(language)).With(District, district);

    private PageHead Head(BusinessListPage list, Func<SiteLanguage, string> pathIn) => new(Title(list), texts["list.lead"])
    {
        IsIndexed = list.Status == StatusCodes.Status200OK,
        PathIn = list.Status == StatusCodes.Status200OK ? pathIn : null,
        Trail = [new(texts["list.title"])],
        Data = [Schema.ItemList(list.Businesses.Items.Select(b => (b.Name, site.Absolute(links.ToBusiness(b.Slug)))))],
    };

    private string Title(BusinessListPage list)
    {
        var title = list.District is { } district ? texts["list.in", district.Name] : texts["list.title"];
        return list.Businesses.Number > 1 ? texts["list.page", title, list.Businesses.Number] : title;
    }
}
