using Marketplace.Web.Common.Layout;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Draws an outlined icon; it only decorates, the words stand beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Assets assets) : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.AppendHtml("<use href=\"").Append(assets.Path("img/icons.svg") + "#" + Name).AppendHtml("\"/>");
    }
}
