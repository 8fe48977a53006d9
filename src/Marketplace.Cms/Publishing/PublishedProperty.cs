using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Marketplace.Cms.Publishing;

/// <summary>One property of a published item; converted values are kept as long as their converter allows.</summary>
internal sealed class PublishedProperty : PublishedPropertyBase
{
    private readonly PublishedItem _owner;
    private readonly IProperty? _source;
    private readonly bool _published;
    private readonly bool _isPreview;
    private readonly PublishedParts _parts;
    private readonly ContentVariation _variations;
    private readonly ConcurrentDictionary<(string, string), Converted> _values = new();

    public PublishedProperty(IPublishedPropertyType type, PublishedItem owner, IProperty? source, bool published, bool isPreview, PublishedParts parts)
        : base(type, PropertyCacheLevel.Element)
    {
        (_owner, _source, _published, _isPreview, _parts) = (owner, source, published, isPreview, parts);
        _variations = type.Variations | owner.ContentType.Variations;
    }

    public override bool HasValue(string? culture = null, string? segment = null) =>
        PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source)
        ?? PropertyType.IsValue(Inter(culture, segment), PropertyValueLevel.Inter)
        ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
        ?? false;

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        _parts.Variation.ContextualizeVariation(PropertyType.Variations, _owner.Id, Alias, ref culture, ref segment);
        var ownCulture = PropertyType.VariesByCulture() && !string.IsNullOrEmpty(culture) ? culture : null;
        var ownSegment = PropertyType.VariesBySegment() && !string.IsNullOrEmpty(segment) ? segment : null;
        return _source?.GetValue(ownCulture, ownSegment, _published);
    }

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        var kept = Kept(PropertyType.CacheLevel, culture, segment);
        return kept.Get(() => PropertyType.ConvertInterToObject(_owner, PropertyCacheLevel.Element, Inter(culture, segment), _isPreview));
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Contextualize(ref culture, ref segment);
        return PropertyType.ConvertInterToDeliveryApiObject(_owner, PropertyCacheLevel.Element, Inter(culture, segment), _isPreview, expanding);
    }

    private object? Inter(string? culture, string? segment) =>
        PropertyType.ConvertSourceToInter(_owner, GetSourceValue(culture, segment), _isPreview);

    private void Contextualize(ref string? culture, ref string? segment) =>
        _parts.Variation.ContextualizeVariation(_variations, _owner.Id, Alias, ref culture, ref segment);

    // Element: as long as this item. Elements: until any item changes, since the value shows others. None: never.
    private Converted Kept(PropertyCacheLevel level, string? culture, string? segment) => level switch
    {
        PropertyCacheLevel.Element => _values.GetOrAdd((culture ?? "", segment ?? ""), _ => new Converted()),
        PropertyCacheLevel.Elements => (Converted)_parts.SharedValues().Get(
            $"{_owner.Number}/{Alias}/{culture}/{segment}", () => new Converted())!,
        _ => new Converted(),
    };

    private sealed class Converted
    {
        private readonly Lock _gate = new();
        private object? _value;
        private volatile bool _done;

        public object? Get(Func<object?> convert)
        {
            if (_done)
            {
                return _value;
            }

            lock (_gate)
            {
                if (!_done)
                {
                    _value = convert();
                    _done = true;
                }

                return _value;
            }
        }
    }
}
