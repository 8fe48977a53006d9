using Marketplace.Core.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Media;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Businesses;

/// <summary>A business's own page.</summary>
internal sealed record ShowcasePage(PageHead Head, Showcase Business) : IPage
{
    /// <summary>The whole address of the page, for paper and for the first message.</summary>
    public required string Address { get; init; }

    /// <summary>What the button opens: the owner's way, with a first message where it takes one.</summary>
    public required string Ask { get; init; }

    /// <summary>When the door is open; null means by appointment.</summary>
    public OpeningWeek? Week { get; init; }

    /// <summary>The line of business; null where the owner told none, or one that the short list does not have.</summary>
    public KbliCode? Line { get; init; }

    /// <summary>The class with the law and the day of its rule.</summary>
    public string? Size { get; init; }
}

/// <summary>Puts together a business's own page.</summary>
public sealed class ShowcasePages(
    ShowcaseData data, OpeningWords opening, SmeClassService classes, Dates dates, LocalizedLinks links, SiteAddress site, IStringLocalizer<BusinessTexts> texts)
{
    internal async Task<ShowcasePage> ReadAsync(Showcase business, CancellationToken cancel)
    {
        var address = site.Absolute(links.ToBusiness(business.Slug));
        return new(Head(business), business)
        {
            Address = address,
            Ask = business.Contact.LinkWith(texts["ask.message", business.Name, address]).AbsoluteUri,
            Week = opening.Of(business.OpeningHours),
            Line = business.Kbli is { } code ? Kbli.Find(code) : null,
            Size = await SizeAsync(business.Size, cancel),
        };
    }

    private async Task<string?> SizeAsync(SmeClassification? size, CancellationToken cancel) =>
        size is not null && await classes.LawOfAsync(size, cancel) is { } law ? texts["class.rule." + size.Class, law, dates.Day(size.RuleStartsOn)].Value : null;

    private PageHead Head(Showcase business)
    {
        var language = SiteLanguage.Current.Core;
        var picture = business.Cover ?? business.Portrait;
        return new(texts["showcase.title", business.Name, business.District.Name], Summary.Of(business.Tagline.In(language)))
        {
            Kind = "profile",
            Picture = picture?.AsPreview(picture.AlternativeText.In(language)),
            PathIn = l => links.ToBusiness(business.Slug, l),
            IsUntranslated = !business.Tagline.IsTranslated(language) || !business.Story.IsTranslated(language),
            Trail = [new(texts["list.title"], links.ToBusinesses()), new(business.Name)],
            Data = data.Of(business),
        };
    }
}
