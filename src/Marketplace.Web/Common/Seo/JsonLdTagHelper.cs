using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.Seo;

/// <summary>Writes a schema.org object as a data block; data is not run, so it needs no nonce and the page stays cacheable.</summary>
[HtmlTargetElement("json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    public required JsonObject Thing { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Thing.ToJsonString()); // the default encoder leaves no < in it
    }
}
