using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Products;

/// <summary>Puts the counts of a list into words, links and checkboxes.</summary>
public sealed class ProductFacetViews(LocalizedLinks links, IStringLocalizer<ProductTexts> texts, IStringLocalizer<BusinessTexts> words)
{
    internal ProductFacetsView Read(
        ProductChoices choices, ProductFacets counts, IReadOnlyList<CategoryNode> categories, IReadOnlyList<DistrictCount> districts,
        CategoryNode? category, ListAddress address) => new()
        {
            Categories = [.. Categories(categories, counts, category, address)],
            Wanted = new(texts["facet.wanted"], [.. Wanted(choices, counts)]),
            Groups =
            [
                new(texts["district"], [.. districts.Select(d => new FacetChoice(d.Name, ProductQuery.DistrictKey, d.Slug, counts.Districts[d.Id], choices.Districts.Contains(d)))]),
                new(texts["facet.certificate"], [.. Certificates(choices, counts)]),
                new(texts["facet.class"], [.. Classes(choices, counts)]),
            ],
            Prices = [.. counts.Prices.Select(band => Price(band, choices, address))],
            Chosen = [.. Chosen(choices, address)],
            Sorts = [.. ProductQueryWords.Sorts.Select(s => new SortChoice(texts["sort." + s.Key], s.Key, choices.Sort == s.Value))],
        };

    private IEnumerable<CategoryChoice> Categories(IReadOnlyList<CategoryNode> all, ProductFacets counts, CategoryNode? chosen, ListAddress address)
    {
        foreach (var first in all.Where(c => counts.Categories.GetValueOrDefault(c.Id) > 0 || Holds(c, chosen)))
        {
            yield return Choice(first, 1);
            if (!Holds(first, chosen)) continue;
            foreach (var second in first.Children.Where(c => counts.Categories.GetValueOrDefault(c.Id) > 0 || c.Id == chosen!.Id)) yield return Choice(second, 2);
        }

        CategoryChoice Choice(CategoryNode node, int level) => new(
            node.Name.Shown(), address.On(links.ToCategory(node.Slug)).First, counts.Categories.GetValueOrDefault(node.Id), node.Id == chosen?.Id, level);
    }

    private static bool Holds(CategoryNode first, CategoryNode? chosen) => chosen is not null && (first.Id == chosen.Id || first.Children.Any(c => c.Id == chosen.Id));

    // What people look for most; halal stands here and not among the other certificates.
    private IEnumerable<FacetChoice> Wanted(ProductChoices choices, ProductFacets counts)
    {
        yield return Certificate("halal", choices, counts);
        yield return new(texts["facet.export"], ProductQuery.ExportKey, ProductQuery.On, counts.ExportReady, choices.IsExportReady);
        yield return new(texts["facet.english"], ProductQuery.EnglishKey, ProductQuery.On, counts.InEnglish, choices.IsInEnglish);
    }

    private IEnumerable<FacetChoice> Certificates(ProductChoices choices, ProductFacets counts) =>
        ProductQueryWords.Certificates.Keys.Where(word => word != "halal").Select(word => Certificate(word, choices, counts));

    private FacetChoice Certificate(string word, ProductChoices choices, ProductFacets counts)
    {
        var kind = ProductQueryWords.Certificates[word];
        return new(words["certificate." + kind], ProductQuery.CertificateKey, word, counts.Certificates[kind], choices.Certificates.Contains(kind));
    }

    private IEnumerable<FacetChoice> Classes(ProductChoices choices, ProductFacets counts) => ProductQueryWords.Classes.Select(c =>
        new FacetChoice(words["class." + c.Value], ProductQuery.ClassKey, c.Key, counts.Classes[c.Value], choices.Classes.Contains(c.Value)));

    private PriceChoice Price(PriceBand band, ProductChoices choices, ListAddress address)
    {
        var chosen = choices.Span == band.Span;
        var (from, to) = chosen ? (null, null) : (Rupiah(band.Span.From), Rupiah(band.Span.To));
        return new(Label(band.Span), address.With(ProductQuery.FromKey, from).With(ProductQuery.ToKey, to).First, band.Count, chosen);
    }

    private static string? Rupiah(long? minor) => minor is { } m ? (m / 100).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private string Label(PriceSpan span) => (span.From, span.To) switch
    {
        (null, { } to) => texts["price.upto", Text(to)],
        ({ } from, null) => texts["price.from", Text(from)],
        var (from, to) => texts["price.between", Text(from ?? 0), Text(to ?? 0)],
    };

    private static string Text(long minor) => Money.Rupiah(minor / 100).Text();

    private IEnumerable<ChosenChip> Chosen(ProductChoices choices, ListAddress address)
    {
        foreach (var district in choices.Districts) yield return new(district.Name, address.Without(ProductQuery.DistrictKey, district.Slug).First);
        foreach (var (word, kind) in ProductQueryWords.Certificates.Where(c => choices.Certificates.Contains(c.Value)))
            yield return new(words["certificate." + kind], address.Without(ProductQuery.CertificateKey, word).First);
        foreach (var (word, size) in ProductQueryWords.Classes.Where(c => choices.Classes.Contains(c.Value)))
            yield return new(words["class." + size], address.Without(ProductQuery.ClassKey, word).First);
        if (choices.IsExportReady) yield return new(texts["facet.export"], address.Without(ProductQuery.ExportKey).First);
        if (choices.IsInEnglish) yield return new(texts["facet.english"], address.Without(ProductQuery.EnglishKey).First);
        if (!choices.Span.IsOpen) yield return new(Label(choices.Span), address.Without(ProductQuery.FromKey).Without(ProductQuery.ToKey).First);
    }
}
