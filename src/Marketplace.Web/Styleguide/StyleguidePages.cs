using System.Xml.Linq;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Products;
using Microsoft.AspNetCore.Html;

namespace Marketplace.Web.Styleguide;

/// <summary>Puts together the page of all components.</summary>
public sealed class StyleguidePages(SamplePictures pictures, SampleContents contents, LocalizedLinks links, IWebHostEnvironment environment)
{
    private static readonly StyleguidePart[] Parts =
    [
        new("tokens", "Tokens", "_Tokens"),
        new("words", "Words", "_Words"),
        new("actions", "Actions", "_Actions"),
        new("icons", "Icons", "_Icons"),
        new("cards", "Cards", "_Cards"),
        new("home", "Home", "_HomeParts"),
        new("lists", "Lists", "_Lists"),
        new("product", "Product", "_ProductParts"),
        new("saved-parts", "Saved, compared, seen", "_SavedParts"),
        new("showcase", "Showcase", "_ShowcaseParts"),
        new("article", "Article", "_ArticleParts"),
        new("forms", "Forms and tables", "_Forms"),
        new("states", "States", "_States"),
        new("frame", "Page frame", "_Frame"),
    ];

    internal async Task<StyleguidePage> ReadAsync()
    {
        var gallery = await pictures.ReadAsync();
        var market = new SampleMarket(gallery);
        return new StyleguidePage
        {
            Head = new PageHead("Styleguide", "Every component of the site, as its own partials and tag helpers draw it.") { IsIndexed = false, HasOwnSearch = true },
            Parts = Parts,
            Icons = ReadIcons(),
            Pictures = gallery,
            Products = market.List(new ListAddress(links.ToProducts())),
            Product = market.Details(),
            NoProducts = SampleMarket.Empty(new ListAddress(links.ToProducts())),
            Saved = market.Saved(),
            Compared = market.Compared(),
            Businesses = market.Businesses,
            NoBusinesses = SampleMarket.EmptyBusinesses(new ListAddress(links.ToBusinesses())),
            Stories = contents.Stories(gallery),
            Programs = contents.Programs(),
            Home = contents.Home(gallery, market),
            LongText = new(HtmlString.Empty, [new("home", "Mutu, rasa, kemasan"), new("lists", "Surat yang dipakai"), new("article", "Tampil di depan pembeli")]),
            Contacts = SampleMarket.Contacts,
            Certificates = SampleMarket.Certificates,
            Code = QrCodes.Draw("https://etalase.example/u/dapur-bu-ratna"),
            Office = SampleMarket.Office,
            Languages = [.. SiteLanguage.All.Select(l => new LanguageLink(l, l.Home, l == SiteLanguage.Current))],
        };
    }

    // What the file holds is what can be drawn: a new icon shows at once.
    private IReadOnlyList<string> ReadIcons()
    {
        using var sprite = environment.WebRootFileProvider.GetFileInfo("img/icons.svg").CreateReadStream();
        return [.. XDocument.Load(sprite).Root!.Elements().Select(symbol => symbol.Attribute("id")?.Value).OfType<string>()];
    }
}
