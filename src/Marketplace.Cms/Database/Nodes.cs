using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>One item of any tree: document, medium, type, data type, container or bin.</summary>
[Table("umbracoNode")]
[Index(nameof(Key), Name = "IX_umbracoNode_UniqueId", IsUnique = true)]
[Index(nameof(ParentId), nameof(ObjectType), Name = "IX_umbracoNode_parentId_nodeObjectType")]
[Index(nameof(Level), nameof(ParentId), nameof(SortOrder), nameof(ObjectType), nameof(Trashed), Name = "IX_umbracoNode_Level")]
[Index(nameof(Path), Name = "IX_umbracoNode_Path")]
[Index(nameof(ObjectType), nameof(Trashed), nameof(SortOrder), nameof(Id), Name = "IX_umbracoNode_ObjectType_trashed_sorted")]
[Index(nameof(Trashed), Name = "IX_umbracoNode_Trashed")]
[Index(nameof(ObjectType), nameof(Trashed), Name = "IX_umbracoNode_ObjectType")]
internal sealed class NodeRow
{
    public int Id { get; set; }

    [Column("uniqueId")]
    public Guid Key { get; set; }

    [References<NodeRow>]
    public int ParentId { get; set; }

    public short Level { get; set; }

    public string Path { get; set; } = "";

    public int SortOrder { get; set; }

    [Default("'0'")]
    public bool Trashed { get; set; }

    [Column("nodeUser"), References<UserRow>]
    public int? UserId { get; set; }

    public string? Text { get; set; }

    [Column("nodeObjectType")]
    public Guid? ObjectType { get; set; }

    [DefaultNow]
    public DateTime CreateDate { get; set; }
}

/// <summary>What a node of content is an instance of.</summary>
[Table("umbracoContent")]
internal sealed class ContentRow
{
    [Key, References<NodeRow>]
    public int NodeId { get; set; }

    [References<ContentTypeRow>(nameof(ContentTypeRow.NodeId))]
    public int ContentTypeId { get; set; }
}

/// <summary>Whether a document is published and edited since.</summary>
[Table("umbracoDocument")]
[Index(nameof(Published), Name = "IX_umbracoDocument_Published")]
internal sealed class DocumentRow
{
    [Key, References<ContentRow>]
    public int NodeId { get; set; }

    public bool Published { get; set; }

    public bool Edited { get; set; }
}

/// <summary>Whether a document is published, edited or there at all in one language.</summary>
[Table("umbracoDocumentCultureVariation")]
[Index(nameof(NodeId), nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_NodeId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_LanguageId")]
internal sealed class DocumentCultureRow
{
    public int Id { get; set; }

    [References<NodeRow>]
    public int NodeId { get; set; }

    [References<LanguageRow>]
    public int LanguageId { get; set; }

    public bool Edited { get; set; }

    public bool Available { get; set; }

    public bool Published { get; set; }

    public string? Name { get; set; }
}
