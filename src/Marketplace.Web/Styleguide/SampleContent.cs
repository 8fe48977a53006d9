using Marketplace.Web.Common.Languages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Marketplace.Web.Styleguide;

/// <summary>A page of content that is in no tree: a type of the content model with values of its own, in Indonesian.</summary>
internal sealed class SampleContent : PublishedContentBase
{
    private static readonly DateTime Written = new(2026, 11, 24, 7, 0, 0, DateTimeKind.Utc);
    private readonly Dictionary<string, SampleProperty> _properties;

    public SampleContent(IPublishedContentType type, IVariationContextAccessor variation, string name, IEnumerable<(string Alias, object Value)> values)
        : base(variation)
    {
        ContentType = type;
        Cultures = new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase)
        {
            [SiteLanguage.Indonesian.Culture] = new(SiteLanguage.Indonesian.Culture, name, null, Written),
        };
        _properties = values.ToDictionary(
            v => v.Alias,
            v => new SampleProperty(type.GetPropertyType(v.Alias) ?? throw new ArgumentException($"{type.Alias} has no property {v.Alias}.", nameof(values)), v.Value),
            StringComparer.OrdinalIgnoreCase);
    }

    public override IPublishedContentType ContentType { get; }

    public override Guid Key { get; } = Guid.CreateVersion7();

    public override int Id => 0;

    public override int SortOrder => 0;

    [Obsolete("As in Core: ask the navigation service.")]
    public override int Level => 1;

    [Obsolete("As in Core: ask the navigation service.")]
    public override string Path => "-1,0";

    public override int? TemplateId => null;

    public override int CreatorId => 0;

    public override DateTime CreateDate => Written;

    public override int WriterId => 0;

    public override DateTime UpdateDate => Written;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    public override PublishedItemType ItemType => PublishedItemType.Content;

    [Obsolete("As in Core: ask the navigation service.")]
    public override IPublishedContent? Parent => null;

    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public override bool IsDraft(string? culture = null) => false;

    public override bool IsPublished(string? culture = null) => true;

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);
}

/// <summary>A value as its converter would have left it.</summary>
internal sealed class SampleProperty(IPublishedPropertyType type, object value) : IPublishedProperty
{
    public IPublishedPropertyType PropertyType => type;

    public string Alias => type.Alias;

    public bool HasValue(string? culture = null, string? segment = null) => true;

    public object GetSourceValue(string? culture = null, string? segment = null) => value;

    public object GetValue(string? culture = null, string? segment = null) => value;

    public object GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => value;
}
