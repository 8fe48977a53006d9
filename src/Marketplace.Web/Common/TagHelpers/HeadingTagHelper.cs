using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>A heading whose level depends on where the card stands.</summary>
[HtmlTargetElement("heading")]
public sealed class HeadingTagHelper : TagHelper
{
    public int Level { get; set; } = 3;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.TagName = "h" + Level.ToString(CultureInfo.InvariantCulture);
}
