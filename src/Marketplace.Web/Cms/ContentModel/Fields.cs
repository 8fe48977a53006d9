namespace Marketplace.Web.Cms.ContentModel;

/// <summary>Fields that several document types have with the same alias and meaning.</summary>
internal static class Fields
{
    public static PropertyDefinition Title { get; } = new("title", "Title", DataTypeKeys.Text,
        "The headline of the page. The name at the very top makes the address; this is what people read.")
    { Mandatory = true };

    public static PropertyDefinition Summary { get; } = new("summary", "Summary", DataTypeKeys.Area,
        "One or two sentences, 60 to 200 characters. Shown in lists, in search results and when the page is shared.");

    public static PropertyDefinition Body { get; } = new("body", "Text", DataTypeKeys.RichText,
        "Short paragraphs, headings from level 2. Write as you would explain it to a neighbour.");

    /// <summary>Picture, its alternative text and its credit, on a tab of their own.</summary>
    public static IReadOnlyList<PropertyDefinition> Picture { get; } =
    [
        new("picture", "Picture", DataTypeKeys.Picture, "Landscape, at least 1280 pixels wide.")
        { Varies = false, Tab = PropertyTab.Picture },
        new("pictureAlt", "What the picture shows", DataTypeKeys.Text,
            "One sentence for people who cannot see the picture. Needed whenever there is a picture.")
        { Tab = PropertyTab.Picture },
        new("pictureCredit", "Credit", DataTypeKeys.Text, "Who made the picture.")
        { Varies = false, Tab = PropertyTab.Picture },
    ];

    /// <summary>What of the market the page shows as cards, on a tab of its own.</summary>
    public static IReadOnlyList<PropertyDefinition> Featured { get; } =
    [
        new("featuredBusinesses", "Businesses", DataTypeKeys.Businesses, "Shown as cards below the text, in this order. Who is no longer public is left out.")
        { Varies = false, Tab = PropertyTab.Featured },
        new("featuredProducts", "Products", DataTypeKeys.Products, "Shown as cards below the text, in this order. What is no longer public is left out.")
        { Varies = false, Tab = PropertyTab.Featured },
    ];
}
