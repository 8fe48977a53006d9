using System.Globalization;
using System.Text.RegularExpressions;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData;
using Marketplace.Tests.House;
using Marketplace.Web.Cms;
using Marketplace.Web.Cms.FirstContent;

namespace Marketplace.Tests.Cms;

/// <summary>What the texts of the first content must have before anybody reads them.</summary>
public sealed partial class FirstContentTests
{
    // Documents that exist in Indonesian only, so that a reader of English meets the label.
    private static readonly string[] IndonesianOnly = ["glossary", "news/notebook"];

    private static readonly string[] Officialese =
    [
        "dalam rangka", "guna ", "pelaku usaha", "sehubungan", "adapun", "tersebut di atas", "diharapkan", "dimohon", "terkait dengan",
        "implementasi", "optimalisasi", "stakeholder", "sosialisasi", "dengan hormat", "masyarakat luas", "berhasil disubmit", "melakukan pengisian",
    ];

    private static readonly IReadOnlyList<FirstDocument> All = FirstContentFiles.Load(withExamples: true);

    [Fact]
    public void Every_document_is_written_in_both_languages_but_for_the_known_few() => Assert.Equal(
        IndonesianOnly, All.Where(document => document.Written.Count() == 1).Select(document => document.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void English_texts_hold_no_value_that_all_languages_share()
    {
        var shared = All.SelectMany(document => document.Type.Properties.Where(property => !property.Varies && property.Alias != "page")
            .Select(property => (document, property.Alias)));

        Assert.All(shared, field => Assert.Null(field.document.Texts.GetValueOrDefault(Cultures.English)?[field.Alias]));
    }

    [Fact]
    public void Every_field_of_a_text_is_a_field_of_its_type()
    {
        string[] ours = ["type", "demo", "order", "name", "scene", "examples"];
        var fields = All.SelectMany(document => document.Texts.Values.SelectMany(text => text.Fields.Keys)
            .Except(document.Type.Properties.Select(property => property.Alias), StringComparer.Ordinal)
            .Except(ours, StringComparer.Ordinal).Select(field => $"{document.Path}: {field}"));

        Assert.Empty(fields);
    }

    [Fact]
    public void Every_page_has_a_title_and_every_summary_60_to_200_characters()
    {
        var summaries = Texts("textPage", "programPage", "newsArticle", "programList", "newsList").ToList();

        Assert.All(summaries, text => Assert.False(string.IsNullOrEmpty(text["title"])));
        Assert.All(summaries, text => Assert.InRange(text["summary"]!.Length, 60, 200));
    }

    [Fact]
    public void A_picture_is_a_known_scene_and_has_alternative_text_in_every_language()
    {
        var illustrated = All.Where(document => document.Scene is not null).ToList();

        Assert.All(illustrated, document => Assert.True(Enum.IsDefined(Enum.Parse<DemoScene>(document.Scene!))));
        Assert.All(illustrated.SelectMany(document => document.Texts.Values), text => Assert.NotNull(text["pictureAlt"] ?? text["storyPictureAlt"]));
    }

    [Fact]
    public void There_are_at_least_ten_articles_of_180_to_400_words_by_somebody_about_a_program()
    {
        var articles = All.Where(document => document.Type.Alias == "newsArticle").ToList();

        Assert.True(articles.Count >= 10, $"{articles.Count} articles");
        Assert.All(articles.SelectMany(article => article.Texts.Select(text => (article.Path, text))), article =>
            Assert.InRange(Words(article.text.Value.Body), 180, 400));
        Assert.All(articles, article => Assert.Contains(All, page => page.Path == article.Main["program"] && page.Type.Alias == "programPage"));
        Assert.All(articles, article => Assert.NotNull(article.Main["author"]));
        Assert.All(articles.SelectMany(article => article.Texts.Values), text => Assert.NotNull(text["tags"]));
    }

    [Fact]
    public void The_story_of_2017_is_labelled_an_advertorial_and_nothing_else_is()
    {
        var labelled = Assert.Single(All, document => document.Main["advertorial"] == "true");

        Assert.Equal("2017-03-14", labelled.Main["publishedDate"]![..10]);
    }

    [Fact]
    public void Corrections_begin_with_a_date_on_or_after_the_publication()
    {
        var corrected = All.Where(document => document.Main["corrections"] is not null).ToList();

        Assert.NotEmpty(corrected);
        Assert.All(corrected.SelectMany(document => document.Texts.Values.SelectMany(text => text["corrections"]!.Split('\n')), (article, line) => (article, line)), correction =>
            Assert.True(Day(correction.line) >= Day(correction.article.Main["publishedDate"]!)));
    }

    [Fact]
    public void A_figure_has_a_label_a_date_and_a_source_that_does_not_say_the_date_again()
    {
        var programs = All.Where(document => document.Type.Alias == "programPage").ToList();

        Assert.Equal(["koperasi", "umkm", "pkl"], programs.Select(program => program.Main["programCode"]!));
        Assert.All(programs, program => Assert.All(program.Texts.Values, text =>
        {
            Assert.NotNull(text["figureValue"]);
            Assert.NotNull(text["figureLabel"]);
            Assert.DoesNotContain(program.Main["figureDate"]![..4], text["figureSource"]!, StringComparison.Ordinal);
        }));
        Assert.All(programs.SelectMany(program => program.Texts.Values), text => Assert.True(Words(text.Body) >= 250, $"{text["title"]}: {Words(text.Body)}"));
    }

    [Fact]
    public void What_a_text_picks_out_of_the_market_is_an_example()
    {
        Assert.Empty(Picked("featuredBusinesses", "storyBusiness").Except(DemoTexts.Businesses().Select(business => business.Slug), StringComparer.Ordinal));
        Assert.Empty(Picked("featuredProducts").Except(DemoTexts.Products().Select(product => Slug.From(product.Name.Id)), StringComparer.Ordinal));
    }

    [Fact]
    public void The_city_is_called_Tangerang_Selatan_in_English_too_and_explained_once()
    {
        var english = All.Where(document => document.Texts.ContainsKey(Cultures.English)).ToDictionary(document => document.Path, document => document.Texts[Cultures.English], StringComparer.Ordinal);

        Assert.Equal(["about"], english.Where(text => text.Value.Fields.Values.Append(text.Value.Body).Any(words => words.Contains("South Tangerang", StringComparison.Ordinal))).Select(text => text.Key));
        Assert.DoesNotContain(english.Values, text => text.Body.Contains("kelurahan", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_icon_of_a_menu_is_one_of_the_site()
    {
        var icons = File.ReadAllText(Checkout.PathTo("src", "Marketplace.Web", "wwwroot", "img", "icons.svg"));
        var named = All.Where(document => document.Type.Alias == "menuItem").Select(item => item.Main["icon"]).OfType<string>().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, icon => Assert.Contains($"id=\"{icon}\"", icons, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_speaks_officialese()
    {
        var spoken = All.SelectMany(document => document.Main.Fields.Values.Append(document.Main.Body), (document, text) => (document.Path, text));

        Assert.Empty(spoken.SelectMany(text => Officialese.Where(word => text.text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{text.Path}: {word}")));
    }

    [Fact]
    public void Tandon_Ciater_lies_in_Serpong() =>
        Assert.DoesNotMatch(PlacedInPondokAren(), string.Join('\n', All.SelectMany(document => document.Texts.Values).Select(text => text.Body)));

    [Fact]
    public void Without_examples_there_are_home_legal_pages_settings_and_menus_and_no_invented_contact()
    {
        var plain = FirstContentFiles.Load(withExamples: false);

        Assert.Equal(["accessibility", "home", "privacy", "terms"], plain.Where(document => document.Type.Alias is "home" or "textPage")
            .Select(document => document.Path).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(plain, document => document.Type.Alias is "newsArticle" or "programPage");
        Assert.All(plain.SelectMany(document => document.Texts.Values), text => Assert.DoesNotContain("example.com", string.Concat(text.Fields.Values), StringComparison.Ordinal));
        Assert.Null(plain.Single(document => document.Path == "home").Main["storyTitle"]);
        Assert.Null(plain.Single(document => document.Path == "home").Main["storyBusiness"]);
        Assert.Empty(plain.Single(document => document.Path == "home").Main.Body);
        Assert.All(plain.Where(document => document.Main["page"] is not null), item => Assert.Contains(plain, page => page.Path == item.Main["page"]));
    }

    private static IEnumerable<FrontMatter> Texts(params string[] types) =>
        All.Where(document => types.Contains(document.Type.Alias, StringComparer.Ordinal)).SelectMany(document => document.Texts.Values);

    private static List<string> Picked(params string[] fields)
    {
        var picked = All.SelectMany(document => fields.Select(field => document.Main[field])).OfType<string>().ToList();
        Assert.NotEmpty(picked);
        return [.. picked.SelectMany(slugs => slugs.Split(',', StringSplitOptions.TrimEntries))];
    }

    private static int Words(string markup) =>
        Tag().Replace(markup, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("Ciater,? (di |in )?(Kecamatan |the district of )?Pondok Aren", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlacedInPondokAren();
}
