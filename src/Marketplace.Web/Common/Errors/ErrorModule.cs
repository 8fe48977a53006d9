namespace Marketplace.Web.Common.Errors;

/// <summary>One page for everything that goes wrong.</summary>
internal static class ErrorModule
{
    public static void AddErrorPages(this IServiceCollection services) => services.AddScoped<ErrorPages>();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorController.Path);
        app.UseStatusCodePagesWithReExecute(ErrorController.Path + "/{0}");
    }
}
