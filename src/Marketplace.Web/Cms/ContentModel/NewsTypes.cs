namespace Marketplace.Web.Cms.ContentModel;

/// <summary>Program news: the list and its articles.</summary>
internal static class NewsTypes
{
    public static DocumentTypeDefinition NewsList { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F505"), "newsList", "News list", "icon-newspaper",
        "The page that lists the news, newest first. Write articles below it.")
    {
        Children = ["newsArticle"],
        ListsChildren = true,
        Properties = [Fields.Title, Fields.Summary],
    };

    public static DocumentTypeDefinition NewsArticle { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F506"), "newsArticle", "News article", "icon-article",
        "One piece of news or advice, in Indonesian and, if you can, in English.")
    {
        Properties =
        [
            Fields.Title,
            Fields.Summary,
            Fields.Body,
            .. Fields.Picture,
            .. Fields.Featured,
            new("program", "Program", DataTypeKeys.Document, "The program that the article belongs to.") { Varies = false, Tab = PropertyTab.About },
            new("author", "Author", DataTypeKeys.Text, "The name readers see.") { Varies = false, Tab = PropertyTab.About },
            new("publishedDate", "Publication date", DataTypeKeys.DateAndTime, "Local time. Articles are listed newest first by this date.")
            { Varies = false, Tab = PropertyTab.About },
            new("tags", "Tags", DataTypeKeys.Tags, "One to four words that readers may choose by.") { Tab = PropertyTab.About },
            new("advertorial", "Advertorial", DataTypeKeys.YesNo, "Switch on when somebody paid for the article. Readers see the label.")
            { Varies = false, Tab = PropertyTab.About },
            new("corrections", "Corrections", DataTypeKeys.Area, "One line each, date first: 2026-11-20: what was wrong and what is right.") { Tab = PropertyTab.About },
        ],
    };
}
