using Marketplace.Web.Cms.FirstContent;

namespace Marketplace.Tests.Cms;

public sealed class FrontMatterTests
{
    [Fact]
    public void Fields_stand_before_the_body()
    {
        var text = FrontMatter.Parse("---\ntitle: Serbuk: seribu UMKM\norder: 3\n---\n<p>Isi</p>\n<p>Lagi</p>\n", "a");

        Assert.Equal("Serbuk: seribu UMKM", text["title"]);
        Assert.Equal("3", text["order"]);
        Assert.Equal("<p>Isi</p>\n<p>Lagi</p>", text.Body);
        Assert.Null(text["summary"]);
    }

    [Fact]
    public void An_indented_line_goes_on_with_the_value_above_it()
    {
        var text = FrontMatter.Parse("---\naddress:\n  Jalan Contoh 1\n  Serpong\nnote: satu\n  2026-06-12: dua\n---\n", "a");

        Assert.Equal("Jalan Contoh 1\nSerpong", text["address"]);
        Assert.Equal("satu\n2026-06-12: dua", text["note"]);
        Assert.Empty(text.Body);
    }

    [Fact]
    public void Windows_line_ends_read_the_same() =>
        Assert.Equal("Halo", FrontMatter.Parse("---\r\ntitle: Halo\r\n---\r\n<p>Isi</p>\r\n", "a")["title"]);

    [Theory]
    [InlineData("<p>Isi</p>")]
    [InlineData("---\ntitle: tidak ditutup\n")]
    [InlineData("---\njust words\n---\n")]
    [InlineData("---\ntitle: satu\ntitle: dua\n---\n")]
    [InlineData("---\n: tanpa nama\n---\n")]
    public void A_broken_text_is_refused_by_name(string broken) =>
        Assert.Contains("a.id.html", Assert.Throws<FormatException>(() => FrontMatter.Parse(broken, "a.id.html")).Message, StringComparison.Ordinal);

    [Fact]
    public void Fields_and_body_can_be_left_out()
    {
        var text = FrontMatter.Parse("---\ntitle: Halo\nphone: 021\n---\n<p>Isi</p>", "a").Without(["phone", "body"]);

        Assert.Equal("Halo", text["title"]);
        Assert.Null(text["phone"]);
        Assert.Empty(text.Body);
    }
}
