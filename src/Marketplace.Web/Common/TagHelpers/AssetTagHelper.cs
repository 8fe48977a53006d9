using Marketplace.Web.Common.Layout;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Points a style sheet, script or picture of ours at the file's fingerprinted address.</summary>
[HtmlTargetElement("script", Attributes = "asset")]
[HtmlTargetElement("link", Attributes = "asset", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("img", Attributes = "asset", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AssetTagHelper(Assets assets) : TagHelper
{
    /// <summary>The file under wwwroot, without a leading slash.</summary>
    public required string Asset { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute(output.TagName == "link" ? "href" : "src", assets.Path(Asset));
}
