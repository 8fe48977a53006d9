using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Styleguide;

/// <summary>Shows a component under the names that code and style sheet have for it.</summary>
[HtmlTargetElement("sample")]
public sealed class SampleTagHelper : TagHelper
{
    /// <summary>Partials, tag helpers and classes, divided by spaces.</summary>
    public required string Of { get; set; }

    /// <summary>Whether the component reaches from edge to edge and brings its own container.</summary>
    public bool IsWide { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", IsWide ? "sample" : "sample wrap");
        output.PreContent.AppendHtml(Name());
    }

    private TagBuilder Name()
    {
        var name = new TagBuilder("p");
        name.AddCssClass(IsWide ? "sample-name wrap" : "sample-name");
        foreach (var part in Of.Split(' '))
        {
            var code = new TagBuilder("code");
            code.InnerHtml.Append(part);
            name.InnerHtml.AppendHtml(code).AppendHtml(" ");
        }

        return name;
    }
}
