namespace Marketplace.Web.SavedLists;

/// <summary>The pages of saved lists.</summary>
internal static class SavedListsModule
{
    public static void AddSavedListPages(this IServiceCollection services) => services.AddScoped<SavedListPages>();
}

/// <summary>Names the texts of this folder.</summary>
public sealed class SavedListTexts;
