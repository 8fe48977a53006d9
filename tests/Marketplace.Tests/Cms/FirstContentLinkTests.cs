using System.Text.RegularExpressions;
using Marketplace.Web.Cms;
using Marketplace.Web.Cms.FirstContent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace Marketplace.Tests.Cms;

/// <summary>Links in the texts lead to addresses of the site, in the language of the text.</summary>
public sealed partial class FirstContentLinkTests
{
    // Addresses that the code answers itself.
    private static readonly Dictionary<string, string[]> Routes = new(StringComparer.Ordinal)
    {
        [Cultures.Indonesian] = ["/", "/produk", "/umkm", "/cari"],
        [Cultures.English] = ["/en", "/en/products", "/en/businesses", "/en/search"],
    };

    private static readonly DefaultShortStringHelper Strings = new(Options.Create(new RequestHandlerSettings()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_link_leads_to_a_page_that_is_written_too(bool withExamples)
    {
        var documents = FirstContentFiles.Load(withExamples);
        var addresses = Cultures.All.ToDictionary(culture => culture, culture => Addresses(documents, culture), StringComparer.Ordinal);
        var links = documents.SelectMany(document => document.Written.SelectMany(culture => Links(document.Texts[culture]).Select(link => (document.Path, culture, link)))).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link.link, addresses[link.culture]));
    }

    [Fact]
    public void No_two_pages_share_an_address()
    {
        var documents = FirstContentFiles.Load(withExamples: true);

        Assert.All(Cultures.All, culture => Assert.Distinct(Pages(documents, culture).Select(document => Address(documents, document, culture))));
    }

    [Fact]
    public void Nothing_below_home_stands_on_a_reserved_segment()
    {
        var below = FirstContentFiles.Load(withExamples: true).Where(document => document.ParentPath == "home");

        Assert.All(below, document => Assert.All(document.Written, culture => Assert.False(ReservedSegments.Contains(culture, Segment(document, culture)))));
    }

    private static HashSet<string> Addresses(IReadOnlyList<FirstDocument> documents, string culture) =>
        Pages(documents, culture).Select(document => Address(documents, document, culture)).Concat(Routes[culture]).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<FirstDocument> Pages(IReadOnlyList<FirstDocument> documents, string culture) =>
        documents.Where(document => document.Type.Alias is "textPage" or "newsList" or "newsArticle" or "programList" or "programPage" && document.Texts.ContainsKey(culture));

    private static string Address(IReadOnlyList<FirstDocument> documents, FirstDocument document, string culture)
    {
        var parent = documents.Single(other => other.Path == document.ParentPath);
        var above = parent.Path == "home" ? (culture == Cultures.English ? "/en" : string.Empty) : Address(documents, parent, culture);
        return $"{above}/{Segment(document, culture)}";
    }

    private static string Segment(FirstDocument document, string culture) => Strings.CleanStringForUrlSegment(document.NameIn(culture), culture);

    private static IEnumerable<string> Links(FrontMatter text) =>
        Href().Matches(text.Body).Select(match => match.Groups["address"].Value).Where(address => !address.StartsWith("mailto:", StringComparison.Ordinal))
            .Concat(text["address"] is { } address && address.StartsWith('/') ? [address] : []);

    [GeneratedRegex("href=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Href();
}
