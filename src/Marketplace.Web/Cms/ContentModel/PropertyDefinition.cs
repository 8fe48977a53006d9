using Umbraco.Cms.Core.Models;

namespace Marketplace.Web.Cms.ContentModel;

/// <summary>A field of a document type as the code wants it; the key follows from type and alias.</summary>
internal sealed record PropertyDefinition(string Alias, string Name, Guid DataType, string Description)
{
    public PropertyTab Tab { get; init; } = PropertyTab.Content;

    public bool Varies { get; init; } = true;

    public bool Mandatory { get; init; }

    public ContentVariation Variations => Varies ? ContentVariation.Culture : ContentVariation.Nothing;
}

/// <summary>The tab of the editor that holds a field.</summary>
internal sealed record PropertyTab(string Alias, string Name, int SortOrder)
{
    public static PropertyTab Content { get; } = new("content", "Content", 0);

    public static PropertyTab Picture { get; } = new("picture", "Picture", 10);

    public static PropertyTab Figure { get; } = new("figure", "Figure", 20);

    public static PropertyTab Featured { get; } = new("featured", "From the market", 25);

    public static PropertyTab About { get; } = new("about", "About this page", 30);
}
