using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
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
