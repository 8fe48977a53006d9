using System.Text;
using System.Xml.Linq;

namespace Marketplace.Web.Common.Seo;

/// <summary>What search engines and browsers read about the whole site.</summary>
internal static class SeoModule
{
    public static void AddSeo(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<SiteAddress>();
        services.AddScoped<Sitemap>();
    }

    public static void MapSeo(this WebApplication app)
    {
        var machines = app.MapGroup("").AllowAnonymous();
        machines.MapReading("/sitemap.xml", async (Sitemap sitemap, CancellationToken cancel) => Xml(await sitemap.WriteAsync(cancel), "application/xml"));
        machines.MapReading("/robots.txt", (Examples examples, SiteAddress site) => Robots(examples, site));
        machines.MapReading("/manifest.webmanifest", (WebManifest manifest) => Results.Json(manifest.Write(), contentType: "application/manifest+json"));
    }

    /// <summary>The document in UTF-8, as whoever reads it wants it called.</summary>
    public static IResult Xml(XDocument document, string type)
    {
        using var written = new MemoryStream();
        document.Save(written);
        return Results.Bytes(written.ToArray(), type + "; charset=utf-8");
    }

    private static IResult Robots(Examples examples, SiteAddress site) => Results.Text(
        examples.AreShown
            ? "User-agent: *\nDisallow: /\n"
            : $"User-agent: *\nDisallow: /office\nDisallow: /umbraco\nDisallow: /cari\nDisallow: /en/search\n\nSitemap: {site.Absolute("/sitemap.xml")}\n",
        "text/plain", Encoding.UTF8);
}
