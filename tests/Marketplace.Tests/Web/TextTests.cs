using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Marketplace.Tests.Web;

/// <summary>Every text of the site exists in both languages.</summary>
public sealed partial class TextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Resources => new(typeof(Program).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length]));

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_hold_the_same_keys_with_the_same_places(string resource)
    {
        var (indonesian, english) = (Read(resource, CultureInfo.InvariantCulture), Read(resource, English));

        Assert.NotEmpty(indonesian);
        Assert.Equal(indonesian.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(indonesian, text => Assert.Equal(Places(text.Value), Places(english[text.Key]), StringComparer.Ordinal));
        Assert.All(indonesian.Values.Concat(english.Values), text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void Every_slice_with_texts_is_compared() => Assert.True(Resources.Count >= 8);

    private static Dictionary<string, string> Read(string resource, CultureInfo culture) =>
        new ResourceManager(resource, typeof(Program).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
