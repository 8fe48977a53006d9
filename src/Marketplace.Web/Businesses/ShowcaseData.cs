using System.Globalization;
using System.Text.Json.Nodes;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Common.Settings;
using Marketplace.Web.Media;
using Marketplace.Web.Products;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Businesses;

/// <summary>Tells machines what a showcase says, in the words of schema.org.</summary>
public sealed class ShowcaseData(LocalizedLinks links, SiteAddress site, IOptions<MarketplaceOptions> options, IStringLocalizer<BusinessTexts> texts)
{
    internal IReadOnlyList<JsonObject> Of(Showcase business) => [Business(business), Products(business)];

    private JsonObject Products(Showcase business) =>
        Schema.ItemList(business.Products.Select(p => (p.Name.Shown(), site.Absolute(links.ToProduct(p.Slug)))));

    private JsonObject Business(Showcase business)
    {
        var described = Schema.Root("LocalBusiness", new()
        {
            ["name"] = business.Name,
            ["description"] = business.Tagline.Shown(),
            ["url"] = site.Absolute(links.ToBusiness(business.Slug)),
            ["founder"] = Schema.Part("Person", new() { ["name"] = business.OwnerName }),
            ["address"] = Address(business),
        });
        foreach (var (name, value) in Known(business)) described[name] = value;
        return described;
    }

    private JsonObject Address(Showcase business) => Schema.Part("PostalAddress", new()
    {
        ["streetAddress"] = $"{business.AddressLine}, {business.Kelurahan}, {business.District.Name}",
        ["addressLocality"] = options.Value.Site.City,
        ["addressCountry"] = "ID",
    });

    // What the owner did not tell is left out.
    private IEnumerable<(string Name, JsonNode Value)> Known(Showcase business)
    {
        if ((business.Cover ?? business.Portrait)?.Largest() is { } picture) yield return ("image", site.Absolute(picture));
        if (business.EstablishedYear is { } year) yield return ("foundingDate", year.ToString(CultureInfo.InvariantCulture));
        yield return business.Contact is { Channel: ContactChannel.Email, Value: var mail } ? ("email", mail) : ("telephone", Telephone.Plain(business.Contact.Value));
        if (business.Point is { } point) yield return ("geo", Geo(point));
        if (business.OpeningHours is { } hours) yield return ("openingHoursSpecification", Hours(hours));
        if (business.Certificates.Count > 0) yield return ("hasCertification", new JsonArray([.. business.Certificates.Select(certificate => CertificateSchema.Of(certificate, texts))]));
    }

    private static JsonObject Geo(GeoPoint point) => Schema.Part("GeoCoordinates", new() { ["latitude"] = point.Latitude, ["longitude"] = point.Longitude });

    // Days with the same span stand together.
    private static JsonArray Hours(OpeningHours hours) => new([.. OpeningHours.Days
        .SelectMany(day => hours.On(day).Select(span => (day, span))).GroupBy(open => open.span, open => open.day)
        .Select(days => Schema.Part("OpeningHoursSpecification", new()
        {
            ["dayOfWeek"] = new JsonArray([.. days.Select(day => (JsonNode)$"https://schema.org/{day}")]),
            ["opens"] = Time(days.Key.Opens),
            ["closes"] = Time(days.Key.Closes),
        }))]);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
