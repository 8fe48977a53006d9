namespace Marketplace.Web.Cms.ContentModel;

/// <summary>Every document type that the site's code relies on.</summary>
internal static class DocumentTypes
{
    public static IReadOnlyList<DocumentTypeDefinition> All { get; } =
    [
        PageTypes.Home,
        PageTypes.TextPage,
        ProgramTypes.ProgramList,
        ProgramTypes.ProgramPage,
        NewsTypes.NewsList,
        NewsTypes.NewsArticle,
        SettingsTypes.SiteSettings,
        SettingsTypes.Menu,
        SettingsTypes.MenuItem,
    ];

    public static DocumentTypeDefinition Named(string alias) => All.Single(type => type.Alias == alias);
}
