using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Marketplace.Core.Media;
using Marketplace.Web.Common.TagHelpers;
using Marketplace.Web.Media;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Tests.Web;

public sealed class PhotoTagHelperTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef";
    private const string Blurred = "data:image/webp;base64,AAAA";

    [Fact]
    public void A_browser_is_offered_AVIF_before_WebP_and_everyone_else_gets_JPEG()
    {
        var span = Render(Picture(320, 640, 1280));

        Assert.Equal(["image/avif", "image/webp"], span.QuerySelectorAll("source").Select(s => s.GetAttribute("type")));
        Assert.Equal(
            $"/pictures/{Hash}/320.avif 320w, /pictures/{Hash}/640.avif 640w, /pictures/{Hash}/1280.avif 1280w",
            span.QuerySelector("source")!.GetAttribute("srcset"), StringComparer.Ordinal);
        Assert.All(span.QuerySelectorAll("source"), source => Assert.Equal("50vw", source.GetAttribute("sizes")));
        Assert.Equal($"/pictures/{Hash}/640.jpg", Image(span).GetAttribute("src"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 320 }, 320)]
    [InlineData(new[] { 700, 1280 }, 700)]
    [InlineData(new[] { 320, 640, 1280, 1920 }, 640)]
    public void Who_cannot_choose_gets_what_suits_a_phone(int[] widths, int shown) =>
        Assert.Equal($"/pictures/{Hash}/{shown}.jpg", Image(Render(Picture(widths))).GetAttribute("src"), StringComparer.Ordinal);

    [Fact]
    public void As_long_as_no_size_is_made_the_blurred_placeholder_is_shown()
    {
        var span = Render(Picture());

        Assert.Empty(span.QuerySelectorAll("source"));
        Assert.Equal(Blurred, Image(span).GetAttribute("src"));
        Assert.Null(Picture().Largest());
        Assert.Null(Picture().AsPreview("Keripik"));
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 320, 640 })]
    public void Shape_and_words_are_always_there(int[] widths)
    {
        var image = Image(Render(Picture(widths)));
        Assert.Equal(("1600", "900", "Keripik"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
    }

    private static PictureView Picture(params int[] widths) =>
        new(Hash, 1600, 900, Blurred, widths, widths.Length > 0 ? [PictureFormat.Jpeg, PictureFormat.WebP, PictureFormat.Avif] : [], new("Keripik"));

    private static IElement Image(IElement span) => Assert.Single(span.QuerySelectorAll("img"));

    private static IElement Render(PictureView picture)
    {
        var output = new TagHelperOutput("photo", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new PhotoTagHelper { Picture = picture, Sizes = "50vw", Alt = "Keripik" }.Process(new([], new Dictionary<object, object>(), "photo"), output);
        using var written = new StringWriter();
        output.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(written.ToString()).QuerySelector("span.picture")!;
    }
}
