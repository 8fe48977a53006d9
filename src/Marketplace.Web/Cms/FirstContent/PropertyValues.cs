using System.Globalization;
using System.Text.Json;
using Marketplace.Core.Common;
using Marketplace.Web.Cms.ContentModel;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Web.Cms.FirstContent;

/// <summary>Turns what stands in a text into what Umbraco stores for the field's editor.</summary>
internal static class PropertyValues
{
    /// <summary>Fills every field of the document that its texts have something for.</summary>
    public static void Fill(IContent content, FirstDocument document)
    {
        foreach (var property in document.Type.Properties)
        {
            foreach (var culture in property.Varies ? document.Written : [Cultures.Indonesian])
            {
                if (Written(document, property, culture) is { } text)
                    content.SetValue(property.Alias, Stored(property, text), property.Varies ? culture : null);
            }
        }
    }

    /// <summary>The picker's value for one picture.</summary>
    public static string Picture(string path, Guid media) => JsonSerializer.Serialize(new[]
    {
        new
        {
            key = StableKey.From("picture", path), mediaKey = media, mediaTypeAlias = Constants.Conventions.MediaTypes.Image,
            crops = Array.Empty<object>(), focalPoint = (object?)null,
        },
    });

    private static string? Written(FirstDocument document, PropertyDefinition property, string culture)
    {
        var text = document.Texts[culture];
        return property.DataType == DataTypeKeys.RichText && text.Body.Length > 0 ? text.Body : text[property.Alias];
    }

    private static object Stored(PropertyDefinition property, string text) => property.DataType switch
    {
        var type when type == DataTypeKeys.RichText => RichText(text),
        var type when type == DataTypeKeys.Tags => JsonSerializer.Serialize(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        var type when type == DataTypeKeys.YesNo => text == "true" ? 1 : 0,
        var type when type == DataTypeKeys.Date || type == DataTypeKeys.DateAndTime => DateTime.Parse(text, CultureInfo.InvariantCulture),
        var type when type == DataTypeKeys.Document => Udi.Create(Constants.UdiEntityType.Document, FirstDocument.KeyOf(text)).ToString(),
        var type when type == DataTypeKeys.Businesses || type == DataTypeKeys.Business => Picks(text, StableId.Business),
        var type when type == DataTypeKeys.Products => Picks(text, StableId.Product),
        _ => text,
    };

    private static string Picks(string slugs, Func<string, Guid> keyOf) => JsonSerializer.Serialize(new
    {
        ids = slugs.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(keyOf),
    });

    private static string RichText(string markup) => JsonSerializer.Serialize(new
    {
        markup,
        blocks = new { contentData = Array.Empty<object>(), settingsData = Array.Empty<object>(), expose = Array.Empty<object>(), layout = new { } },
    });
}
