using CsCheck;
using Marketplace.Core.Common;

namespace Marketplace.Tests.Common;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Keripik Singkong Pedas Manis", "keripik-singkong-pedas-manis")]
    [InlineData("  Kue & roti  ", "kue-roti")]
    [InlineData("Café Ma'mur", "cafe-mamur")]
    [InlineData("Jum’at Berkah!", "jumat-berkah")]
    [InlineData("Nasi 3 rasa / 2 porsi", "nasi-3-rasa-2-porsi")]
    [InlineData("日本", "")]
    public void Names_become_segments(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Fact]
    public void Every_segment_is_plain_lower_case_ASCII() => Gen.String.Sample(name =>
    {
        var slug = Slug.From(Printable(name));
        return slug.Length <= Slug.MaxLength
            && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && !slug.StartsWith('-') && !slug.EndsWith('-') && !slug.Contains("--", StringComparison.Ordinal)
            && Slug.From(slug) == slug;
    });

    [Fact]
    public void Long_names_end_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("panjang", 30)));

        Assert.True(slug.Length <= Slug.MaxLength);
        Assert.EndsWith("-panjang", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_segment_gets_the_first_free_number()
    {
        HashSet<string> taken = ["kopi", "kopi-2"];

        Assert.Equal("kopi-3", Slug.Unique("kopi", taken.Contains));
        Assert.Equal("teh", Slug.Unique("teh", taken.Contains));
    }

    // Half a surrogate pair is no text and cannot be normalised.
    private static string Printable(string text) => string.Concat(text.Where(letter => !char.IsSurrogate(letter) && letter != '\uFFFE' && letter != '\uFFFF'));
}
