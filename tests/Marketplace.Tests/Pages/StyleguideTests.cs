using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Marketplace.Tests.House;

namespace Marketplace.Tests.Pages;

public sealed partial class StyleguideTests(DevelopmentSite site) : IClassFixture<DevelopmentSite>
{
    private const string Address = "/styleguide";

    /// <summary>Classes that no sample can show, and why.</summary>
    private static readonly Dictionary<string, string> Unseen = new(StringComparer.Ordinal)
    {
        ["copied"] = "a button has it for a moment",
        ["htmx-indicator"] = "seen while a request runs",
        ["htmx-request"] = "htmx gives it while a request runs",
        ["no-print"] = "seen on paper, by its absence",
        ["shown"] = "a note has it once what it tells has happened",
    };

    [Fact]
    public async Task In_Development_the_page_keeps_every_rule_of_a_page()
    {
        var page = await site.ReadAsync(Address);
        await HtmlDump.SaveAsync("development-styleguide", page.Text, TestContext.Current.CancellationToken);

        Assert.Equal(200, page.Status);
        Assert.Empty(PageRules.BrokenInside(page));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Every_class_of_the_style_sheet_has_a_sample()
    {
        var shown = (await site.ReadAsync(Address)).Document.All.SelectMany(e => e.ClassList).ToHashSet(StringComparer.Ordinal);
        var unseen = ClassesOf(StyleSheet).Where(name => !shown.Contains(name));
        Assert.Equal(Unseen.Keys.Order(StringComparer.Ordinal), unseen.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Every_name_above_a_sample_exists()
    {
        var names = (await site.ReadAsync(Address)).Document.QuerySelectorAll(".sample-name code").Select(c => c.TextContent).ToList();
        var classes = ClassesOf(StyleSheet).ToHashSet(StringComparer.Ordinal);
        var partials = Checkout.Files("src", "_*.cshtml").Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(names.Where(n => n[0] == '.' && !n.EndsWith('*')).SelectMany(n => n[1..].Split('.')).Except(classes, StringComparer.Ordinal));
        Assert.Empty(names.Where(n => n[0] == '_').Except(partials, StringComparer.Ordinal));
        Assert.True(names.Count > 50, $"Only {names.Count} names");
    }

    [Fact]
    public async Task Every_token_of_the_style_sheet_has_a_sample()
    {
        var shown = (await site.ReadAsync(Address)).Document.QuerySelectorAll("code").Select(c => c.TextContent).ToHashSet(StringComparer.Ordinal);
        var tokens = Token().Matches(TokensLayer().Match(StyleSheet).Value).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("--leaf", tokens, StringComparer.Ordinal);
        Assert.Empty(tokens.Except(shown, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_icon_has_a_sample()
    {
        var shown = (await site.ReadAsync(Address)).Document.QuerySelectorAll(".icon-list li").Select(i => i.TextContent.Trim()).ToHashSet(StringComparer.Ordinal);
        var sprite = await File.ReadAllTextAsync(InSite("img", "icons.svg"), TestContext.Current.CancellationToken);
        Assert.Equal(Symbol().Matches(sprite).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal), shown);
    }

    [Fact]
    public async Task The_pictures_and_style_sheets_of_the_samples_are_there()
    {
        var page = await site.ReadAsync(Address);
        var files = page.Document.QuerySelectorAll("main img, link[rel=stylesheet]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(files.Count > 8, $"Only {files.Count} files");
        foreach (var file in files.Where(file => !file.StartsWith("data:image/", StringComparison.Ordinal))) Assert.Equal(200, (await site.ReadAsync(file)).Status);
    }

    [Fact]
    public async Task No_text_of_the_page_is_a_key_that_nobody_has_translated()
    {
        var keys = typeof(Program).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).SelectMany(name => KeysOf(name[..^".resources".Length])).ToHashSet(StringComparer.Ordinal);
        var words = (await site.ReadAsync(Address)).Document.Body!.Descendants<IText>()
            .Where(text => text.ParentElement!.Closest("code, .icon-list, script") is null).Select(text => text.Text.Trim());

        Assert.Contains("card.products", keys, StringComparer.Ordinal);
        Assert.DoesNotContain(words, keys.Contains);
    }

    [Fact]
    public void Class_names_are_read_from_selectors_alone() => Assert.Equal(
        ["card", "new-card", "wide"],
        ClassesOf("/* .old */ .card > .new-card:is(.wide, h2) { mask: url(\"../img/a.svg\") 0.5s; content: \".x\" }").Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string StyleSheet => File.ReadAllText(InSite("css", "site.css"));

    private static string InSite(params string[] parts) => Checkout.PathTo(["src", "Marketplace.Web", "wwwroot", .. parts]);

    private static IEnumerable<string> ClassesOf(string css) =>
        ClassName().Matches(NoSelector().Replace(css, "")).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(string resource) =>
        new ResourceManager(resource, typeof(Program).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key);

    // Comments, addresses and texts hold dots that begin no class.
    [GeneratedRegex(@"/\*.*?\*/|url\([^)]*\)|""[^""]*""", RegexOptions.Singleline, 1000)]
    private static partial Regex NoSelector();

    [GeneratedRegex(@"\.(?<name>[A-Za-z][\w-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"^@layer tokens \{.*?^\}", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex TokensLayer();

    [GeneratedRegex(@"(?<![\w-])(?<name>--[a-z][\w-]*):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"<symbol id=""(?<name>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Symbol();
}

public sealed class StyleguideInProductionTests(SiteHost site)
{
    [Theory]
    [InlineData("/styleguide")]
    [InlineData("/Styleguide")]
    [InlineData("/styleguide?x=1")]
    [InlineData("/styleguide/index")]
    public async Task Outside_of_Development_the_address_is_as_unknown_as_any(string path)
    {
        var page = await site.ReadAsync(path);
        var nobodys = await site.ReadAsync("/tidak-ada");

        Assert.Equal(404, page.Status);
        Assert.Equal(nobodys.Document.QuerySelector("h1")!.TextContent, page.Document.QuerySelector("h1")!.TextContent);
        Assert.Null(page.Document.QuerySelector(".sample"));
    }
}
