using System.Globalization;
using System.Text.Encodings.Web;
using Marketplace.Core.Media;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Media;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Shows a picture in the format and size that the screen needs, on a ground of its own shape, so that nothing moves when it arrives; as long as no size is made, its blurred placeholder.</summary>
[HtmlTargetElement("photo", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhotoTagHelper : TagHelper
{
    public required PictureView Picture { get; set; }

    /// <summary>How wide the picture is shown, as the HTML attribute "sizes" says it.</summary>
    public required string Sizes { get; set; }

    /// <summary>The text for whoever does not see it; unset: the picture's own, empty: it only decorates.</summary>
    public string? Alt { get; set; }

    /// <summary>Whether it is among the first things seen, and must not wait.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether the picture stands without the span that gives it ground and shape.</summary>
    public bool IsBare { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = IsBare ? null : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!IsBare) output.AddClass("picture", HtmlEncoder.Default);
        output.Content.AppendHtml("<picture>");
        foreach (var format in Offered()) output.Content.AppendHtml(Source(format));
        output.Content.AppendHtml(Image()).AppendHtml("</picture>");
    }

    // JPEG is what the image itself shows; a browser takes the first source that it can read.
    private IEnumerable<PictureFormat> Offered() => Picture.Widths.Count > 0 ? Picture.Formats.Order().Where(format => format is not PictureFormat.Jpeg) : [];

    private TagBuilder Source(PictureFormat format) => new("source")
    {
        TagRenderMode = TagRenderMode.SelfClosing,
        Attributes = { ["type"] = format.ContentType(), ["srcset"] = Picture.SourceSet(format), ["sizes"] = Sizes },
    };

    private TagBuilder Image()
    {
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.MergeAttribute("src", Picture.Fallback());
        image.MergeAttribute("width", Number(Picture.Width));
        image.MergeAttribute("height", Number(Picture.Height));
        image.MergeAttribute("alt", Alt ?? Picture.AlternativeText.In(SiteLanguage.Current.Core));
        image.MergeAttribute(IsFirst ? "fetchpriority" : "loading", IsFirst ? "high" : "lazy");
        image.MergeAttribute("decoding", "async");
        return image;
    }

    private static string Number(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
