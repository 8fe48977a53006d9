namespace Marketplace.Web.Cms.ContentModel;

/// <summary>A document type as the code wants it; matched in the database by its key, never by its alias.</summary>
internal sealed record DocumentTypeDefinition(Guid Key, string Alias, string Name, string Icon, string Description)
{
    public bool AllowedAtRoot { get; init; }

    public bool ListsChildren { get; init; }

    public IReadOnlyList<string> Children { get; init; } = [];

    public IReadOnlyList<PropertyDefinition> Properties { get; init; } = [];

    public Guid PropertyKey(string alias) => StableKey.From("property", $"{Alias}/{alias}");
}
