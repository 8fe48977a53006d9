namespace Marketplace.Web.Cms;

/// <summary>The two languages of the site and the address each begins with.</summary>
internal static class Cultures
{
    public const string Indonesian = "id-ID";
    public const string English = "en-US";
    public const string IndonesianRoot = "/";
    public const string EnglishRoot = "/en";

    public static IReadOnlyList<string> All { get; } = [Indonesian, English];
}
