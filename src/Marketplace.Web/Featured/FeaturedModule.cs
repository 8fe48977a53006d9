namespace Marketplace.Web.Featured;

/// <summary>What content shows of the market.</summary>
internal static class FeaturedModule
{
    public static void AddFeatured(this IServiceCollection services) => services.AddScoped<FeaturedDesk>();
}

/// <summary>Names the texts of this folder.</summary>
public sealed class FeaturedTexts;
