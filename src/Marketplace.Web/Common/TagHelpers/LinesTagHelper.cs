using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Writes a text with its own line ends.</summary>
[HtmlTargetElement("lines", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LinesTagHelper : TagHelper
{
    public required string Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var lines = Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) output.Content.AppendHtml("<br>");
            output.Content.Append(lines[at]);
        }
    }
}
