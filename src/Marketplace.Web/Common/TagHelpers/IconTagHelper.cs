using Marketplace.Web.Common.Layout;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Web.Common.TagHelpers;

/// <summary>Draws an outlined icon; it only decorates, the words stand beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Assets assets) : TagHelper
{
    private const string Sprite = "img/icons.svg";

    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        Draw(output.Content, assets, Name);
    }

    internal static void Draw(IHtmlContentBuilder content, Assets assets, string name) => content
        .AppendHtml("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"").Append(assets.Path(Sprite) + "#" + name).AppendHtml("\"></use></svg>");
}
