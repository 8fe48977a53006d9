using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>What document, media and member types have in common.</summary>
[Table("cmsContentType")]
[Index(nameof(NodeId), Name = "IX_cmsContentType", IsUnique = true)]
[Index(nameof(Icon), Name = "IX_cmsContentType_icon")]
internal sealed class ContentTypeRow
{
    [Key]
    public int Pk { get; set; }

    [References<NodeRow>]
    public int NodeId { get; set; }

    [Optional]
    public string Alias { get; set; } = "";

    public string? Icon { get; set; }

    [Default("'folder.png'")]
    public string Thumbnail { get; set; } = "";

    public string? Description { get; set; }

    public Guid? ListView { get; set; }

    [Default("'0'")]
    public bool IsElement { get; set; }

    [Default("'0'")]
    public bool AllowAtRoot { get; set; }

    [Default("'1'")]
    public byte Variations { get; set; }
}

/// <summary>One type being composed of, or lying under, another.</summary>
[Table("cmsContentType2ContentType")]
[PrimaryKey(nameof(ParentId), nameof(ChildId))]
internal sealed class CompositionRow
{
    [Column("parentContentTypeId"), References<NodeRow>(Name = "FK_cmsContentType2ContentType_umbracoNode_parent")]
    public int ParentId { get; set; }

    [Column("childContentTypeId"), References<NodeRow>(Name = "FK_cmsContentType2ContentType_umbracoNode_child")]
    public int ChildId { get; set; }
}

/// <summary>A type that may be created below another.</summary>
[Table("cmsContentTypeAllowedContentType")]
[PrimaryKey(nameof(TypeId), nameof(AllowedId))]
internal sealed class AllowedTypeRow
{
    [Column("Id"), References<ContentTypeRow>(nameof(ContentTypeRow.NodeId), Name = "FK_cmsContentTypeAllowedContentType_cmsContentType")]
    public int TypeId { get; set; }

    [Column("AllowedId"), References<ContentTypeRow>(nameof(ContentTypeRow.NodeId), Name = "FK_cmsContentTypeAllowedContentType_cmsContentType1")]
    public int AllowedId { get; set; }

    [Column("SortOrder"), Default("'0'")]
    public int SortOrder { get; set; }
}

/// <summary>A template that documents of a type may use.</summary>
[Table("cmsDocumentType")]
[PrimaryKey(nameof(ContentTypeId), nameof(TemplateId))]
internal sealed class DocumentTypeTemplateRow
{
    [Column("contentTypeNodeId"), References<ContentTypeRow>(nameof(ContentTypeRow.NodeId)), References<NodeRow>]
    public int ContentTypeId { get; set; }

    [Column("templateNodeId"), References<TemplateRow>(nameof(TemplateRow.NodeId))]
    public int TemplateId { get; set; }

    [Column("IsDefault"), Default("'0'")]
    public bool IsDefault { get; set; }
}

/// <summary>A view that a document can be shown with.</summary>
[Table("cmsTemplate")]
[Index(nameof(NodeId), Name = "IX_cmsTemplate_nodeId", IsUnique = true)]
internal sealed class TemplateRow
{
    [Key]
    public int Pk { get; set; }

    [References<NodeRow>(Name = "FK_cmsTemplate_umbracoNode")]
    public int NodeId { get; set; }

    [Optional]
    public string Alias { get; set; } = "";
}

/// <summary>What a member may see and change of a property.</summary>
[Table("cmsMemberType")]
internal sealed class MemberTypePropertyRow
{
    [Key]
    public int Pk { get; set; }

    [Column("NodeId"), References<NodeRow>, References<ContentTypeRow>(nameof(ContentTypeRow.NodeId))]
    public int ContentTypeId { get; set; }

    [Column("propertytypeId")]
    public int PropertyTypeId { get; set; }

    [Column("memberCanEdit"), Default("'0'")]
    public bool CanEdit { get; set; }

    [Default("'0'")]
    public bool ViewOnProfile { get; set; }

    [Default("'0'")]
    public bool IsSensitive { get; set; }
}
