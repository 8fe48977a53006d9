using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.SavedLists;

/// <summary>Addresses of this slice's pages.</summary>
internal static class SavedListLinks
{
    /// <summary>Shows the note that lies hidden on the page, so that the page stays the same for everybody and caches may keep it.</summary>
    public const string SavedNote = "#saved";

    /// <summary>Shows the note that something was let go.</summary>
    public const string RemovedNote = "#removed";

    public static string ToSaved(this LocalizedLinks links, SiteLanguage? language = null) =>
        links.Path(SavedListsController.Own, null, language);

    public static string ToSavedList(this LocalizedLinks links, Guid id, SiteLanguage? language = null) =>
        links.Path(SavedListsController.One, new { id }, language);
}
