using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;

namespace Umbraco.Extensions;

/// <summary>Core's extension methods on content with their services taken from the static provider, as views write them.</summary>
/// <remarks>Core itself has Ancestor, AncestorOrSelf and Breadcrumbs in that short form; a second one here could not be called.</remarks>
public static class FriendlyPublishedContentExtensions
{
    private static IPublishedValueFallback Fallbacks => Service<IPublishedValueFallback>();

    private static IPublishedContentStatusFilteringService DocumentStatus => Service<IPublishedContentStatusFilteringService>();

    private static IPublishedMediaStatusFilteringService MediaStatus => Service<IPublishedMediaStatusFilteringService>();

    /// <summary>The name in a culture, by default the current one.</summary>
    public static string Name(this IPublishedContent content, string? culture = null) => content.Name(Service<IVariationContextAccessor>(), culture);

    /// <summary>The URL segment in a culture, by default the current one.</summary>
    public static string? UrlSegment(this IPublishedContent content, string? culture = null) => content.Cultures.GetValueOrDefault(culture ?? Service<IVariationContextAccessor>().VariationContext?.Culture ?? "")?.UrlSegment;

    /// <summary>The address in a culture, by default the current one; "#" where there is none.</summary>
    public static string Url(this IPublishedContent content, string? culture = null, UrlMode mode = UrlMode.Default) =>
        content.Url(Service<IPublishedUrlProvider>(), culture, mode);

    /// <summary>The address of a media item's file.</summary>
    public static string MediaUrl(this IPublishedContent content, string? culture = null, UrlMode mode = UrlMode.Default) =>
        Service<IPublishedUrlProvider>().GetMediaUrl(content, mode, culture);

    /// <summary>When the text in a culture was last published.</summary>
    public static DateTime CultureDate(this IPublishedContent content, string? culture = null) => content.CultureDate(Service<IVariationContextAccessor>(), culture);

    /// <summary>Whether a property has a value.</summary>
    public static bool HasValue(this IPublishedContent content, string alias, string? culture = null, string? segment = null, Fallback fallback = default) =>
        content.HasValue(Fallbacks, alias, culture, segment, fallback);

    /// <summary>The value of a property.</summary>
    public static object? Value(
        this IPublishedContent content, string alias, string? culture = null, string? segment = null, Fallback fallback = default, object? defaultValue = null) =>
        content.Value(Fallbacks, alias, culture, segment, fallback, defaultValue);

    /// <summary>The value of a property as a type.</summary>
    public static T? Value<T>(
        this IPublishedContent content, string alias, string? culture = null, string? segment = null, Fallback fallback = default, T? defaultValue = default) =>
        content.Value(Fallbacks, alias, culture, segment, fallback, defaultValue);

    /// <summary>The content above.</summary>
    public static IPublishedContent? Parent(this IPublishedContent content) => content.Parent<IPublishedContent>(Navigation(content), Status(content));

    /// <summary>The topmost content above.</summary>
    public static IPublishedContent Root(this IPublishedContent content) => content.Root(Navigation(content), Status(content));

    /// <summary>All content above, nearest first.</summary>
    public static IEnumerable<IPublishedContent> Ancestors(this IPublishedContent content) => content.Ancestors(Navigation(content), Status(content));

    /// <summary>This content and all above, nearest first.</summary>
    public static IEnumerable<IPublishedContent> AncestorsOrSelf(this IPublishedContent content) => content.AncestorsOrSelf(Navigation(content), Status(content));

    /// <summary>The content below that is published in a culture, by default the current one, in the editor's order.</summary>
    public static IEnumerable<IPublishedContent> Children(this IPublishedContent content, string? culture = null) =>
        content.Children(Navigation(content), Status(content), culture);

    /// <summary>The content below of a type.</summary>
    public static IEnumerable<IPublishedContent> ChildrenOfType(this IPublishedContent content, string contentTypeAlias, string? culture = null) =>
        content.ChildrenOfType(Navigation(content), Status(content), contentTypeAlias, culture);

    /// <summary>The first content below, in the editor's order.</summary>
    public static IPublishedContent? FirstChild(this IPublishedContent content, string? culture = null) =>
        content.FirstChild(Navigation(content), Status(content), culture);

    /// <summary>The first content below of a type.</summary>
    public static IPublishedContent? FirstChildOfType(this IPublishedContent content, string contentTypeAlias, string? culture = null) =>
        content.FirstChildOfType(Navigation(content), Status(content), contentTypeAlias, culture);

    /// <summary>All content below.</summary>
    public static IEnumerable<IPublishedContent> Descendants(this IPublishedContent content, string? culture = null) =>
        content.Descendants(Navigation(content), Status(content), culture);

    /// <summary>All content below of a type.</summary>
    public static IEnumerable<IPublishedContent> DescendantsOfType(this IPublishedContent content, string contentTypeAlias, string? culture = null) =>
        content.DescendantsOfType(Navigation(content), Status(content), contentTypeAlias, culture);

    /// <summary>The content beside this one.</summary>
    public static IEnumerable<IPublishedContent> Siblings(this IPublishedContent content, string? culture = null) =>
        content.Siblings(Navigation(content), Status(content), culture);

    /// <summary>False where an editor ticked that navigation should leave the page out.</summary>
    public static bool IsVisible(this IPublishedContent content) => content.IsVisible(Fallbacks);

    private static INavigationQueryService Navigation(IPublishedContent content) =>
        content.ItemType == PublishedItemType.Media ? Service<IMediaNavigationQueryService>() : Service<IDocumentNavigationQueryService>();

    private static IPublishedStatusFilteringService Status(IPublishedContent content) =>
        content.ItemType == PublishedItemType.Media ? MediaStatus : DocumentStatus;

    private static T Service<T>()
        where T : notnull => StaticServiceProvider.Instance.GetRequiredService<T>();
}
