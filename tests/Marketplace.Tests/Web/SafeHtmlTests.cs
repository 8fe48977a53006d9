using System.Text.Encodings.Web;
using Marketplace.Web.Common;

namespace Marketplace.Tests.Web;

public sealed class SafeHtmlTests
{
    private readonly SafeHtml _safe = new();

    [Fact]
    public void Headings_of_a_long_text_can_be_led_to()
    {
        var text = _safe.WashLong("<p id=\"a\">x</p><h2 id=\"content\">Mutu, rasa</h2><h3>b</h3><h2>Mutu <em>rasa</em></h2>");
        using var written = new StringWriter();
        text.Text.WriteTo(written, HtmlEncoder.Default);

        Assert.Equal([new Chapter("text-mutu-rasa", "Mutu, rasa"), new Chapter("text-mutu-rasa-2", "Mutu rasa")], text.Chapters);
        Assert.Equal("<p>x</p><h2 id=\"text-mutu-rasa\">Mutu, rasa</h2><h3>b</h3><h2 id=\"text-mutu-rasa-2\">Mutu <em>rasa</em></h2>", written.ToString());
    }

    [Theory]
    [InlineData("<p>Satu <strong>dua</strong></p>", "<p>Satu <strong>dua</strong></p>")]
    [InlineData("<p>a</p><script>alert(1)</script>", "<p>a</p>")]
    [InlineData("<p onclick=\"x()\" style=\"color:red\" class=\"y\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"/klinik\">a</a>", "<a href=\"/klinik\">a</a>")]
    [InlineData("<h1>Judul</h1>", "Judul")]
    [InlineData("<div><p>a</p></div>", "<p>a</p>")]
    [InlineData("<section><iframe src=\"https://x.example\">b</iframe><p>a</p></section>", "<p>a</p>")]
    [InlineData("<svg><script>x</script></svg><p>a</p>", "<p>a</p>")]
    [InlineData("<p>a<div><script>x()</script>b</div></p>", "<p>a</p>b<p></p>")]
    [InlineData("<img src=\"data:text/html,x\" alt=\"a\" width=\"1\" height=\"1\">", "<img alt=\"a\" width=\"1\" height=\"1\">")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Only_plain_marks_come_through(string? written, string shown)
    {
        using var text = new StringWriter();
        _safe.Wash(written).WriteTo(text, HtmlEncoder.Default);
        Assert.Equal(shown, text.ToString());
    }
}
