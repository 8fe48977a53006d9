using System.Text;

namespace Marketplace.Web.Common.Seo;

/// <summary>What search engines and browsers read about the whole site.</summary>
internal static class SeoModule
{
    private const string SitemapType = "application/xml";

    public static void AddSeo(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<SiteAddress>();
        services.AddOptions<SitemapOptions>().BindConfiguration(SitemapOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<ISitemapSeries, SitemapPages>();
        services.AddScoped<Sitemap>();
    }

    public static void MapSeo(this WebApplication app)
    {
        var machines = app.MapGroup("").AllowAnonymous();
        machines.MapReading("/sitemap.xml", async (Sitemap sitemap, CancellationToken cancel) => XmlAnswer.Of(await sitemap.IndexAsync(cancel), SitemapType));
        machines.MapReading("/sitemap-{name}-{number:int}.xml", SitemapFileAsync);
        machines.MapReading("/robots.txt", (Examples examples, SiteAddress site) => Robots(examples, site));
        machines.MapReading("/manifest.webmanifest", (WebManifest manifest) => Results.Json(manifest.Write(), contentType: "application/manifest+json"));
    }

    private static async Task<IResult> SitemapFileAsync(string name, int number, Sitemap sitemap, CancellationToken cancel) =>
        await sitemap.FindAsync(name, number, cancel) is { } pages
            ? XmlAnswer.Of(writer => sitemap.WriteAsync(pages, writer, cancel), SitemapType)
            : Results.NotFound();

    private static IResult Robots(Examples examples, SiteAddress site) => Results.Text(
        examples.AreShown
            ? "User-agent: *\nDisallow: /\n"
            : $"User-agent: *\nDisallow: /office\nDisallow: /umbraco\nDisallow: /cari\nDisallow: /en/search\n\nSitemap: {site.Absolute("/sitemap.xml")}\n",
        "text/plain", Encoding.UTF8);
}
