using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Marketplace.Cms.Publishing;

/// <summary>A document or media item as views see it: what is published of it, or its draft in a preview.</summary>
internal sealed class PublishedItem : PublishedContentBase
{
    private static long _made;

    private readonly IContentBase _source;
    private readonly bool _isPreview;
    private readonly PublishedParts _parts;
    private readonly IPublishedProperty[] _properties;

    public PublishedItem(IContentBase source, IPublishedContentType type, bool isPreview, PublishedParts parts)
        : base(parts.Variation)
    {
        (_source, ContentType, _isPreview, _parts) = (source, type, isPreview, parts);
        Cultures = PublishedCultures.Of(source, isPreview, parts.UrlSegment);
        var published = source is IContent && !isPreview;
        _properties = [.. type.PropertyTypes.Select(x => new PublishedProperty(
            x, this, source.Properties.TryGetValue(x.Alias, out var property) ? property : null, published, isPreview, parts))];
    }

    /// <summary>Tells this item from earlier and later ones of the same key, so that what a reader still makes of an old one stays with it.</summary>
    public long Number { get; } = Interlocked.Increment(ref _made);

    public override IPublishedContentType ContentType { get; }

    public override PublishedItemType ItemType => ContentType.ItemType;

    public override Guid Key => _source.Key;

    public override int Id => _source.Id;

    public override int SortOrder => _source.SortOrder;

    [Obsolete("As in Core: ask the navigation service.")]
    public override int Level => _source.Level;

    [Obsolete("As in Core: ask the navigation service.")]
    public override string Path => _source.Path;

    public override int? TemplateId => (_source as IContent) is { } document ? _isPreview ? document.TemplateId : document.PublishTemplateId : null;

    public override int CreatorId => _source.CreatorId;

    public override DateTime CreateDate => _source.CreateDate;

    public override int WriterId => _source.WriterId;

    public override DateTime UpdateDate => _source is IContent { PublishDate: { } published } && !_isPreview ? published : _source.UpdateDate;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    [Obsolete("As in Core: ask the navigation service.")]
    public override IPublishedContent? Parent => _source.ParentId > 0 ? _parts.Find(_source.ParentId, _isPreview) : null;

    public override IEnumerable<IPublishedProperty> Properties => _properties;

    public override bool IsDraft(string? culture = null) => _isPreview && _source is IContent document
        && (Varies(culture) ? document.IsCultureEdited(culture!) : document.Edited);

    public override bool IsPublished(string? culture = null) => _source is not IContent document
        || (document.Published && (!Varies(culture) || document.IsCulturePublished(culture!)));

    public override IPublishedProperty? GetProperty(string alias)
    {
        var index = ContentType.GetPropertyIndex(alias);
        return index < 0 ? null : _properties[index];
    }

    private bool Varies(string? culture) => !string.IsNullOrEmpty(culture) && ContentType.VariesByCulture();
}

/// <summary>What published items need of the host.</summary>
internal sealed record PublishedParts(
    IVariationContextAccessor Variation,
    Func<Guid, string?, bool, string?> UrlSegment,
    Func<int, bool, IPublishedContent?> Find,
    Func<Umbraco.Cms.Core.Cache.IAppCache> SharedValues);
