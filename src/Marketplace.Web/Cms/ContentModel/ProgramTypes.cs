namespace Marketplace.Web.Cms.ContentModel;

/// <summary>The city's programs: the list and one page each.</summary>
internal static class ProgramTypes
{
    public static DocumentTypeDefinition ProgramList { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F503"), "programList", "List of programs", "icon-bulleted-list",
        "The page that introduces the programs. Each program is a page below it.")
    {
        Children = ["programPage"],
        Properties = [Fields.Title, Fields.Summary],
    };

    public static DocumentTypeDefinition ProgramPage { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F504"), "programPage", "Program", "icon-flag-alt",
        "One program: its text, a picture and one published figure with its date and source.")
    {
        Properties =
        [
            Fields.Title,
            Fields.Summary,
            Fields.Body,
            .. Fields.Picture,
            .. Fields.Featured,
            new("figureValue", "Figure", DataTypeKeys.Text, "The number as people read it, for example 16.400.") { Tab = PropertyTab.Figure },
            new("figureLabel", "What is counted", DataTypeKeys.Text, "For example: SMEs recorded in the city.") { Tab = PropertyTab.Figure },
            new("figureDate", "Counted on", DataTypeKeys.Date, "The day that the source gives. A figure without a date is not shown.")
            { Varies = false, Tab = PropertyTab.Figure },
            new("figureSource", "Source", DataTypeKeys.Text, "Who published the number and where.") { Tab = PropertyTab.Figure },
            new("programCode", "Program code", DataTypeKeys.Text, "Ties the page to the program's live figures: koperasi, umkm or pkl. Do not change it.")
            { Varies = false, Tab = PropertyTab.About },
        ],
    };
}
