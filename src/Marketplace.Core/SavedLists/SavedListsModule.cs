using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Core.SavedLists;

internal static class SavedListsModule
{
    public static IServiceCollection AddSavedLists(this IServiceCollection services) => services.AddScoped<SavedListService>();
}
