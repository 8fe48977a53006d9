namespace Marketplace.Web.Search;

/// <summary>The search page.</summary>
internal static class SearchModule
{
    public static void AddSearchPages(this IServiceCollection services) => services.AddScoped<SearchPages>();
}

/// <summary>Names the texts of this folder.</summary>
public sealed class SearchTexts;
