using System.Text.Encodings.Web;
using System.Text.Unicode;
using Marketplace.Cms;
using Marketplace.Core;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Content;
using Marketplace.Web.Common.Errors;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Health;
using Marketplace.Web.Common.Languages;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Security;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Common.Settings;
using Marketplace.Web.Featured;
using Marketplace.Web.Home;
using Marketplace.Web.Media;
using Marketplace.Web.News;
using Marketplace.Web.Pages;
using Marketplace.Web.Places;
using Marketplace.Web.Products;
using Marketplace.Web.Programs;
using Marketplace.Web.SavedLists;
using Marketplace.Web.Search;
using Marketplace.Web.Styleguide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Marketplace.Web.Common;

/// <summary>The whole site: what it is made of, what a request passes, what it answers.</summary>
internal static class MarketplaceModule
{
    public static void AddMarketplace(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings(out var data);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddSecurity(options, data);

        builder.AddMarketplaceCms(data.Path);
        var services = builder.Services;
        services.AddMarketplaceCore(options.Storage(data), TimeZoneInfo.FindSystemTimeZoneById(options.Site.TimeZone));
        services.AddHealth();
        services.AddErrorPages();
        services.AddLanguages();
        services.AddLayout();
        services.AddSeo();
        services.AddSingleton<Dates>();
        services.AddSingleton<SafeHtml>();
        services.AddContent();
        services.AddPages();

        services.AddBusinessPages();
        services.AddFeatured();
        services.AddHomePage();
        services.AddPictures();
        services.AddNewsPages();
        services.AddPlacePages();
        services.AddProductPages();
        services.AddProgramPages();
        services.AddSavedListPages();
        services.AddSearchPages();
        services.AddTextPages();
        services.AddStyleguide(builder.Environment);
    }

    public static WebApplication UseMarketplace(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseSecurity();
        app.UseMiddleware<RequestLanguage>();
        app.UseMarketplaceCms();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapSeo();
        app.MapNewsFeeds();
        app.MapControllers();
        app.MapMarketplaceCms();
        return app;
    }

    private static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<LocalizedLinks>();
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(Guard).AddRazorOptions(razor => razor.ViewLocationExpanders.Add(new SliceViewLocations()));
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    private static void Guard(MvcOptions mvc)
    {
        mvc.Conventions.Add(new AnswersHead());
        mvc.Conventions.Add(new RedirectsAreOpen());
        mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
    }
}
