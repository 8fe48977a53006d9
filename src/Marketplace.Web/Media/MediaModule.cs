namespace Marketplace.Web.Media;

internal static class MediaModule
{
    public static void AddPictures(this IServiceCollection services) => services.AddHostedService<PictureWorker>();
}
