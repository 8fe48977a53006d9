using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Marketplace.Bench;

/// <summary>The bytes of the real pages, answered by the least that ASP.NET Core has: a constant text, and an MVC view.</summary>
internal sealed class BareSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private BareSite(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public static async Task<BareSite> StartAsync(BarePages pages)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0").UseKestrel();
        builder.Services.AddSingleton(pages);
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(KeepOnlyThisAssembly);

        var site = builder.Build();
        site.MapGet("/text/{name}", (string name) => Results.Text(pages.Texts[name], "text/html; charset=utf-8"));
        site.MapControllers();
        await site.StartAsync();
        return new BareSite(site);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    // The site's own controllers lie beside this assembly and must not answer here.
    private static void KeepOnlyThisAssembly(ApplicationPartManager parts)
    {
        foreach (var part in parts.ApplicationParts.Where(part => part.Name != typeof(BareSite).Assembly.GetName().Name).ToList())
            parts.ApplicationParts.Remove(part);
    }
}

/// <summary>The markup of the pages by their name.</summary>
internal sealed class BarePages
{
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);
}

/// <summary>An MVC action with a compiled view and nothing else: no layout, no database, no content.</summary>
public sealed class BareController(IServiceProvider services) : Controller
{
    [HttpGet("/view/{name}")]
    public IActionResult Show(string name) =>
        View("/BarePage.cshtml", services.GetRequiredService<BarePages>().Texts[name]);
}
