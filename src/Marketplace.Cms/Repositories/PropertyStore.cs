using System.Globalization;
using Marketplace.Cms.Database;
using Marketplace.Cms.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Marketplace.Cms.Repositories;

/// <summary>The values of properties, one row per version, property, language and segment.</summary>
internal sealed class PropertyStore(EfScopeProvider scopes, ILanguageRepository languages)
{
    public ILookup<int, PropertyDataRow> Load(IReadOnlyCollection<int> versionIds) =>
        scopes.Db.PropertyData.AsNoTracking().Where(x => versionIds.Contains(x.VersionId)).ToList().ToLookup(x => x.VersionId);

    /// <summary>Builds the properties of one item out of the rows of its draft and, where there is one, its published version.</summary>
    public PropertyCollection Build(IContentTypeComposition type, IEnumerable<PropertyDataRow> draft, IEnumerable<PropertyDataRow> published)
    {
        var values = draft.Select(x => (Row: x, Published: false)).Concat(published.Select(x => (Row: x, Published: true)))
            .ToLookup(x => x.Row.PropertyTypeId);
        return new PropertyCollection(type.CompositionPropertyTypes.Select(x => Build(x, values[x.Id])));
    }

    private Property Build(IPropertyType type, IEnumerable<(PropertyDataRow Row, bool Published)> values)
    {
        var initial = values.Select(x => new Property.InitialPropertyValue(
            languages.GetIsoCodeById(x.Row.LanguageId, throwOnNotFound: false), x.Row.Segment, x.Published, x.Row.Value)).ToArray();
        var property = Property.CreateWithValues(values.FirstOrDefault().Row?.Id ?? 0, type, initial);
        property.ResetDirtyProperties(false);
        return property;
    }

    /// <summary>Replaces the values of the written versions and says in which cultures the draft now differs from what is published.</summary>
    public Edits Write(IContentBase item, bool variesByCulture, int publishedVersionId, int replacedVersionId)
    {
        var db = scopes.Writable;
        db.PropertyData.Where(x => x.VersionId == replacedVersionId).ExecuteDelete();
        var edits = new Edits();
        foreach (var property in item.Properties)
        {
            db.PropertyData.AddRange(Rows(item, property, publishedVersionId));
            Compare(property, variesByCulture, edits);
        }

        db.SaveChanges();
        return edits;
    }

    private IEnumerable<PropertyDataRow> Rows(IContentBase item, IProperty property, int publishedVersionId)
    {
        foreach (var value in property.Values)
        {
            var language = languages.GetIdByIsoCode(value.Culture);
            if (publishedVersionId > 0 && property.PropertyType.SupportsPublishing && Counts(value.PublishedValue, value))
            {
                yield return Row(publishedVersionId, property, language, value.Segment, value.PublishedValue);
            }

            if (Counts(value.EditedValue, value))
            {
                yield return Row(item.VersionId, property, language, value.Segment, value.EditedValue);
            }
        }
    }

    private static bool Counts(object? stored, IPropertyValue value) => stored is not null || value.Segment is not null;

    private void Compare(IProperty property, bool variesByCulture, Edits edits)
    {
        if (!property.PropertyType.SupportsPublishing)
        {
            edits.Any = true;
            return;
        }

        // A property whose variation was changed keeps values of both kinds; those of the other kind say nothing.
        var relevant = property.Values.Where(x => property.PropertyType.VariesByCulture() == (x.Culture is not null));
        foreach (var value in relevant.Where(x => !Equals(x.PublishedValue, x.EditedValue)))
        {
            edits.Any = true;
            if (variesByCulture)
            {
                edits.Cultures.Add(value.Culture ?? languages.GetDefaultIsoCode());
            }
        }
    }

    private static PropertyDataRow Row(int versionId, IProperty property, int? languageId, string? segment, object? value)
    {
        var row = new PropertyDataRow { VersionId = versionId, PropertyTypeId = property.PropertyTypeId, LanguageId = languageId, Segment = segment };
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        switch (property.ValueStorageType)
        {
            case ValueStorageType.Integer:
                row.IntValue = Whole(value, text);
                break;
            case ValueStorageType.Decimal:
                row.DecimalValue = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
                break;
            case ValueStorageType.Date:
                row.DateValue = Date(value, text);
                break;
            case ValueStorageType.Ntext:
                row.TextValue = text;
                break;
            default:
                row.VarcharValue = text;
                break;
        }

        return row;
    }

    private static int? Whole(object? value, string? text) => value switch
    {
        bool yes => yes ? 1 : 0,
        _ when bool.TryParse(text, out var yes) => yes ? 1 : 0,
        _ => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static DateTime? Date(object? value, string? text) =>
        value is DateTime date ? date : DateTime.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;

    /// <summary>Where a draft differs from what is published.</summary>
    internal sealed class Edits
    {
        public bool Any { get; set; }

        public HashSet<string> Cultures { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
