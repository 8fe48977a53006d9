using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Seo;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Shows the way from the home page to this one.</summary>
[HtmlTargetElement("breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper(IStringLocalizer<CommonTexts> texts) : TagHelper
{
    public required IReadOnlyList<Crumb> Trail { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "breadcrumb");
        output.Attributes.SetAttribute("aria-label", texts["trail"].Value);
        var list = new TagBuilder("ol");
        foreach (var crumb in Trail.Prepend(new Crumb(texts["home"], SiteLanguage.Current.Home))) list.InnerHtml.AppendHtml(Item(crumb));
        output.Content.AppendHtml(list);
    }

    private static TagBuilder Item(Crumb crumb)
    {
        var place = new TagBuilder(crumb.Path is null ? "span" : "a");
        place.MergeAttribute(crumb.Path is null ? "aria-current" : "href", crumb.Path ?? "page");
        place.InnerHtml.Append(crumb.Name);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(place);
        return item;
    }
}
