using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.Media;

internal static class MediaModule
{
    public static IServiceCollection AddMedia(this IServiceCollection services) => services
        .AddSingleton<PictureStore>()
        .AddSingleton<PictureSignal>()
        .AddScoped<PictureLibrary>()
        .AddScoped<PictureSizer>();
}
