using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Marketplace.Cms.Publishing;

/// <summary>The names and URL segments of an item by culture; the empty culture where it does not vary.</summary>
internal static class PublishedCultures
{
    public static IReadOnlyDictionary<string, PublishedCultureInfo> Of(IContentBase source, bool isPreview, Func<Guid, string?, bool, string?> urlSegment)
    {
        if (!source.ContentType.VariesByCulture())
        {
            var name = source is IContent { PublishName: { } published } && !isPreview ? published : source.Name!;
            return new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase) { [""] = new("", name, urlSegment(source.Key, null, isPreview), source.UpdateDate) };
        }

        var infos = source is IContent document && !isPreview ? document.PublishCultureInfos : source.CultureInfos;
        return (infos?.Values ?? []).ToDictionary(
            x => x.Culture,
            x => new PublishedCultureInfo(x.Culture, x.Name!, urlSegment(source.Key, x.Culture, isPreview), x.Date),
            StringComparer.OrdinalIgnoreCase);
    }
}
