using System.Text;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Search;

/// <summary>What was asked for and what was found.</summary>
internal sealed record SearchPage : IPage
{
    public required PageHead Head { get; init; }

    /// <summary>The words asked for; empty where nothing was.</summary>
    public required string Text { get; init; }

    public required ListAddress Address { get; init; }

    public Page<ProductCard>? Products { get; init; }

    public Page<BusinessCard>? Businesses { get; init; }

    /// <summary>Where nothing was found or asked for: the ways to browse.</summary>
    public IReadOnlyList<CategoryNode> Categories { get; init; } = [];

    public bool IsEmpty => Products is not { TotalCount: > 0 } && Businesses is not { TotalCount: > 0 };

    public int Number => Products?.Number ?? 1;

    /// <summary>Products and businesses are paged together: one row of numbers leads through both.</summary>
    public int PageCount => Math.Max(Products?.PageCount ?? 1, Businesses?.PageCount ?? 1);

    public bool IsBeyondEnd => Number > PageCount;

    public int Status => IsBeyondEnd ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
}

/// <summary>Puts together the search page.</summary>
public sealed class SearchPages(
    ProductService products, BusinessService businesses, CategoryService categories, LocalizedLinks links, IStringLocalizer<SearchTexts> texts)
{
    /// <summary>Longer questions are cut, in characters.</summary>
    private const int Longest = 100;

    internal async Task<SearchPage> ReadAsync(string? asked, string? page, CancellationToken cancel)
    {
        var text = Clean(asked);
        var number = PageNumber.Read(page);
        var empty = new SearchPage { Head = Head(text, number), Text = text, Address = AddressIn(SiteLanguage.Current, text) };
        var found = text.Length == 0 ? empty : empty with
        {
            Products = await products.SearchAsync(text, number, cancel),
            Businesses = await businesses.ListAsync(new BusinessFilter(Page: number, Text: text), cancel),
        };
        return found.IsEmpty ? found with { Categories = await categories.ListAsync(cancel) } : found;
    }

    private PageHead Head(string text, int number) =>
        new(text.Length == 0 ? texts["title"] : texts["title.for", text], texts["lead"])
        {
            IsIndexed = false, // what people ask for is nobody's page
            HasOwnSearch = true,
            PathIn = l => AddressIn(l, text).Page(number),
            Trail = [new(texts["title"])],
        };

    private ListAddress AddressIn(SiteLanguage language, string text) =>
        new ListAddress(links.Path(SearchController.List, null, language)).With("q", text);

    private static string Clean(string? asked)
    {
        // Control characters are no words, and PostgreSQL refuses one of them; a cut may not halve a character.
        var runes = (asked ?? "").EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar ? new Rune(' ') : rune);
        return string.Join(' ', string.Concat(runes.Take(Longest)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
