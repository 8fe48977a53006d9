using System.Text.Json.Nodes;

namespace Marketplace.Web.Common.Seo;

/// <summary>Objects of schema.org that more than one slice says.</summary>
public static class Schema
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>An object that stands alone on a page.</summary>
    public static JsonObject Root(string type, JsonObject properties)
    {
        properties.Insert(0, "@context", Vocabulary);
        properties.Insert(1, "@type", type);
        return properties;
    }

    /// <summary>An object inside another.</summary>
    public static JsonObject Part(string type, JsonObject properties)
    {
        properties.Insert(0, "@type", type);
        return properties;
    }

    public static JsonObject Breadcrumbs(IEnumerable<(string Name, string Address)> steps) =>
        Root("BreadcrumbList", new() { ["itemListElement"] = List(steps.Select((step, at) => Element(at, step.Name, step.Address, "item"))) });

    public static JsonObject ItemList(IEnumerable<(string Name, string Address)> items) =>
        Root("ItemList", new() { ["itemListElement"] = List(items.Select((item, at) => Element(at, item.Name, item.Address, "url"))) });

    private static JsonObject Element(int at, string name, string address, string addressIs) =>
        Part("ListItem", new() { ["position"] = at + 1, ["name"] = name, [addressIs] = address });

    private static JsonArray List(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
