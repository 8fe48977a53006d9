using System.Globalization;
using System.Text.Encodings.Web;
using Marketplace.Core.Media;
using Marketplace.Web.Media;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Shows a portrait or logo in a circle; shows nothing where there is none.</summary>
[HtmlTargetElement("avatar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AvatarTagHelper : TagHelper
{
    public PictureView? Picture { get; set; }

    /// <summary>The text for whoever does not see it; empty where the name stands beside it.</summary>
    public string Alt { get; set; } = "";

    /// <summary>Width and height in CSS pixels.</summary>
    public int Size { get; set; } = 56;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Picture is null)
        {
            output.SuppressOutput();
            return;
        }

        var size = Size.ToString(CultureInfo.InvariantCulture);
        output.TagName = "img";
        output.AddClass("avatar", HtmlEncoder.Default);
        output.Attributes.SetAttribute("src", Picture.Smallest(PictureFormat.WebP));
        output.Attributes.SetAttribute("width", size);
        output.Attributes.SetAttribute("height", size);
        output.Attributes.SetAttribute("alt", Alt);
        output.Attributes.SetAttribute("loading", "lazy");
    }
}
