using Marketplace.Core.Common;
using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>Which products an address compares; the word of either language is understood in both.</summary>
public sealed record CompareQuery
{
    private const string IndonesianKey = "produk";
    private const string EnglishKey = "product";

    [FromQuery(Name = IndonesianKey)]
    public IReadOnlyList<string?>? Indonesian { get; init; }

    [FromQuery(Name = EnglishKey)]
    public IReadOnlyList<string?>? English { get; init; }

    /// <summary>The word of the page's language.</summary>
    internal static string Key => KeyIn(SiteLanguage.Current);

    /// <summary>The slugs that are asked for, each once.</summary>
    internal IReadOnlyList<string> Slugs => [.. (Indonesian ?? []).Concat(English ?? []).OfType<string>().Where(slug => slug.Length > 0 && !slug.Any(char.IsControl)).Distinct(StringComparer.Ordinal)];

    /// <summary>The address that compares products in a language, in this order.</summary>
    internal static string Address(LocalizedLinks links, IEnumerable<LocalizedSlug> products, SiteLanguage language) =>
        links.Path(CompareController.Page, null, language)
        + QueryString.Create(products.Select(slug => KeyValuePair.Create(KeyIn(language), (string?)slug.In(language.Core))));

    private static string KeyIn(SiteLanguage language) => language == SiteLanguage.English ? EnglishKey : IndonesianKey;
}
