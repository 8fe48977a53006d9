using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Common.Settings;
using Marketplace.Web.Products;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Places;

/// <summary>The makers of a district and the newest of what they make.</summary>
internal sealed record DistrictPage : IPage
{
    public required PageHead Head { get; init; }

    public required DistrictCount District { get; init; }

    public required Page<BusinessCard> Businesses { get; init; }

    public required Page<ProductCard> Products { get; init; }

    public required ListAddress AllProducts { get; init; }

    public required ListAddress AllBusinesses { get; init; }
}

/// <summary>Puts together a district's page.</summary>
public sealed class DistrictPages(
    ProductCatalogue products, BusinessService businesses, LocalizedLinks links, SiteAddress site,
    IOptions<MarketplaceOptions> options, IStringLocalizer<PlaceTexts> texts)
{
    /// <summary>Products on the page; the rest is one link away.</summary>
    private const int Shown = 8;

    internal async Task<DistrictPage?> ReadAsync(string slug, CancellationToken cancel)
    {
        var district = (await businesses.DistrictsAsync(cancel)).FirstOrDefault(d => d.Slug == slug);
        if (district is null) return null;

        var makers = await businesses.ListAsync(new BusinessFilter(slug), cancel);
        var newest = (await products.ListAsync(new() { Districts = [district.Id] }, SiteLanguage.Current.Core, cancel)).Products;
        return new DistrictPage
        {
            Head = Head(district, makers.Items),
            District = district,
            Businesses = makers,
            Products = newest with { Items = [.. newest.Items.Take(Shown)] },
            AllProducts = new ListAddress(links.ToProducts()).With("district", slug),
            AllBusinesses = new ListAddress(links.ToBusinesses()).With("district", slug),
        };
    }

    private PageHead Head(DistrictCount district, IReadOnlyList<BusinessCard> makers) =>
        new(texts["district.title", district.Name], texts["district.lead", district.Name, options.Value.Site.City])
        {
            PathIn = l => links.Path(DistrictController.One, new { slug = district.Slug }, l),
            Trail = [new(texts["businesses"], links.ToBusinesses()), new(district.Name)],
            Data = [Schema.ItemList(makers.Select(b => (b.Name, site.Absolute(links.ToBusiness(b.Slug)))))],
        };
}
