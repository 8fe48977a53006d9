using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Says that the page's text is not yet in its language.</summary>
[HtmlTargetElement("untranslated", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UntranslatedTagHelper(IStringLocalizer<CommonTexts> texts, Layout.Assets assets) : TagHelper
{
    public bool If { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = If ? "p" : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!If) return;

        output.Attributes.SetAttribute("class", "untranslated");
        IconTagHelper.Draw(output.Content, assets, "languages");
        output.Content.Append(texts["untranslated"]);
    }
}
