namespace Marketplace.Web.Cms.ContentModel;

/// <summary>The home page and the plain pages below it.</summary>
internal static class PageTypes
{
    public static DocumentTypeDefinition Home { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F501"), "home", "Home page", "icon-home",
        "The front page of the site. There is one; everything with an address lies below it.")
    {
        AllowedAtRoot = true,
        Children = ["textPage", "programList", "newsList"],
        Properties =
        [
            Fields.Title with { Description = "The one sentence at the top of the front page." },
            new("lead", "Lead", DataTypeKeys.Area, "Two sentences below the title: what people find here."),
            new("storyTitle", "Story: title", DataTypeKeys.Text, "A maker's story. Leave it empty and no story is shown.") { Tab = Story },
            new("storyText", "Story: text", DataTypeKeys.RichText, "Two to four short paragraphs.") { Tab = Story },
            new("storyPicture", "Story: picture", DataTypeKeys.Picture, "Square or landscape, at least 960 pixels wide.") { Varies = false, Tab = Story },
            new("storyPictureAlt", "Story: what the picture shows", DataTypeKeys.Text,
                "One sentence for people who cannot see the picture. Needed whenever there is a picture.") { Tab = Story },
            new("storyBusiness", "Story: business", DataTypeKeys.Business, "Whose story it is. Readers find the way to the showcase below the text.")
            { Varies = false, Tab = Story },
            new("metaDescription", "Description for search engines", DataTypeKeys.Area, "One or two sentences, up to 160 characters.") { Tab = PropertyTab.About },
        ],
    };

    public static DocumentTypeDefinition TextPage { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F502"), "textPage", "Text page", "icon-document",
        "A page with a title and running text: the clinic, a place, help, legal pages.")
    {
        Children = ["textPage"],
        Properties =
        [
            Fields.Title,
            Fields.Summary,
            Fields.Body,
            .. Fields.Picture,
            new("contacts", "Contacts", DataTypeKeys.YesNo, "Switch on for the page that people open to reach you: the contacts of the settings stand on it as a card.")
            { Varies = false, Tab = PropertyTab.About },
        ],
    };

    private static PropertyTab Story => new("story", "Maker's story", 10);
}
