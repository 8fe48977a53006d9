using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Marketplace.Web.Styleguide;

/// <summary>The page that shows every component, in Development alone.</summary>
internal static class StyleguideModule
{
    public static void AddStyleguide(this IServiceCollection services, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            services.AddSingleton<SamplePictures>();
            services.AddScoped<SampleContents>();
            services.AddScoped<StyleguidePages>();
        }
        else
        {
            services.Configure<MvcOptions>(mvc => mvc.Conventions.Add(new NoStyleguide()));
        }
    }

    /// <summary>Takes the controller away before it gets an address.</summary>
    private sealed class NoStyleguide : IApplicationModelConvention
    {
        public void Apply(ApplicationModel application)
        {
            foreach (var controller in application.Controllers.Where(c => c.ControllerType == typeof(StyleguideController)).ToList())
                application.Controllers.Remove(controller);
        }
    }
}
