namespace Marketplace.Cms.Repositories;

/// <summary>One version of a content item as a query sees it; the names are those of IContentBase, so that conditions carry over.</summary>
internal class ContentRecord
{
    public int Id { get; init; }
    public Guid Key { get; init; }
    public int ParentId { get; init; }
    public int Level { get; init; }
    public string Path { get; init; } = "";
    public int SortOrder { get; init; }
    public bool Trashed { get; init; }
    public int CreatorId { get; init; }
    public DateTime CreateDate { get; init; }
    public int ContentTypeId { get; init; }
    public int VersionId { get; init; }
    public bool Current { get; init; }
    public string? Name { get; init; }
    public int WriterId { get; init; }
    public DateTime UpdateDate { get; init; }
}

/// <summary>One version of a document, with what is published of it.</summary>
internal sealed class DocumentRecord : ContentRecord
{
    public bool Published { get; init; }
    public bool Edited { get; init; }
    public int? TemplateId { get; init; }
    public int? PublishedVersionId { get; init; }
    public string? PublishName { get; init; }
    public DateTime? PublishDate { get; init; }
    public int? PublisherId { get; init; }
    public int? PublishTemplateId { get; init; }
}

/// <summary>One version of a media item.</summary>
internal sealed class MediaRecord : ContentRecord
{
    public string? MediaPath { get; init; }
}
