using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Publishing;

/// <summary>Finds items by type through the navigation that Core keeps in memory.</summary>
internal static class NavigationExtensions
{
    /// <summary>The keys of all items of a type anywhere in the tree, roots first.</summary>
    public static IEnumerable<Guid> KeysOfType(this INavigationQueryService navigation, string contentTypeAlias)
    {
        if (!navigation.TryGetRootKeys(out var roots))
        {
            return [];
        }

        var all = roots.ToList();
        var ofType = navigation.TryGetRootKeysOfType(contentTypeAlias, out var matching) ? matching : [];
        return ofType.Concat(all.SelectMany(x => navigation.TryGetDescendantsKeysOfType(x, contentTypeAlias, out var below) ? below : []));
    }
}
