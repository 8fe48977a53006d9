using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Marketplace.Cms.Serialization;

/// <summary>JSON as Umbraco stores it: camel case, enums by name, numbers also as text.</summary>
internal sealed class CmsJson : IConfigurationEditorJsonSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // stored, never written into a page
        Converters = { new JsonStringEnumConverter(), new ObjectConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(NameFields),
    };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input switch
        {
            JsonNode node => node.Deserialize<T>(Options),
            string text when text.DetectIsJson() => Deserialize<T>(text),
            _ => null,
        };
        return value is not null;
    }

    // Settings of data types say their stored name in an attribute of Core's, where it is not the property's own.
    private static void NameFields(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            var field = property.AttributeProvider?.GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: true).OfType<ConfigurationFieldAttribute>().FirstOrDefault();
            property.Name = field is { Key.Length: > 0 } ? field.Key : property.Name;
        }
    }

    /// <summary>Reads values of no declared type as text, numbers, truth values and lists rather than as JSON elements.</summary>
    private sealed class ObjectConverter : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.TryGetInt32(out var small) ? small : reader.TryGetInt64(out var large) ? large : reader.GetDecimal(),
            JsonTokenType.StartArray => JsonSerializer.Deserialize<object[]>(ref reader, options),
            JsonTokenType.StartObject => JsonNode.Parse(ref reader),
            _ => null,
        };

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            if (value.GetType() == typeof(object))
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
                return;
            }

            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }
}
