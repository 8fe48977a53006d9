using System.Text.Json.Nodes;
using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Marketplace.Web.Products;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>A business's own page.</summary>
internal sealed record ShowcasePage(PageHead Head, Showcase Business) : IPage;

/// <summary>Puts together a business's own page.</summary>
public sealed class ShowcasePages(LocalizedLinks links, SiteAddress site, IStringLocalizer<BusinessTexts> texts)
{
    internal ShowcasePage Of(Showcase business)
    {
        var language = SiteLanguage.Current.Core;
        var picture = business.Cover ?? business.Portrait;
        return new(new PageHead(texts["showcase.title", business.Name, business.District.Name], Summary.Of(business.Tagline.In(language)))
        {
            Kind = "profile",
            Picture = picture?.AsPreview(picture.AlternativeText.In(language)),
            PathIn = l => links.ToBusiness(business.Slug, l),
            IsUntranslated = !business.Tagline.IsTranslated(language) || !business.Story.IsTranslated(language),
            Trail = [new(texts["list.title"], links.ToBusinesses()), new(business.Name)],
            Data = [Described(business), Schema.ItemList(business.Products.Select(p => (p.Name.In(language), site.Absolute(links.ToProduct(p.Slug)))))],
        }, business);
    }

    private JsonObject Described(Showcase business)
    {
        var described = Schema.Root("LocalBusiness", new()
        {
            ["name"] = business.Name,
            ["description"] = business.Tagline.In(SiteLanguage.Current.Core),
            ["url"] = site.Absolute(links.ToBusiness(business.Slug)),
            ["founder"] = Schema.Part("Person", new() { ["name"] = business.OwnerName }),
            ["address"] = Schema.Part("PostalAddress", new()
            {
                ["streetAddress"] = business.AddressLine,
                ["addressLocality"] = business.District.Name,
                ["addressCountry"] = "ID",
            }),
        });
        if ((business.Cover ?? business.Portrait)?.Largest() is { } picture) described["image"] = site.Absolute(picture);
        if (business.EstablishedYear is { } year) described["foundingDate"] = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (business.Contact.Channel is not ContactChannel.Email) described["telephone"] = business.Contact.Value;
        return described;
    }
}
