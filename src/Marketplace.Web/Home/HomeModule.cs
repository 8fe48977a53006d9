namespace Marketplace.Web.Home;

/// <summary>The front of the market.</summary>
internal static class HomeModule
{
    public static void AddHomePage(this IServiceCollection services) => services.AddScoped<HomePages>();
}

/// <summary>Names the texts of this folder.</summary>
public sealed class HomeTexts;
