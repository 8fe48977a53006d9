using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>One node pointing at another.</summary>
[Table("umbracoRelation")]
[Index(nameof(ParentId), nameof(ChildId), nameof(TypeId), Name = "IX_umbracoRelation_parentChildType", IsUnique = true)]
internal sealed class RelationRow
{
    public int Id { get; set; }

    [References<NodeRow>(Name = "FK_umbracoRelation_umbracoNode")]
    public int ParentId { get; set; }

    [References<NodeRow>(Name = "FK_umbracoRelation_umbracoNode1")]
    public int ChildId { get; set; }

    [Column("relType"), References<RelationTypeRow>]
    public int TypeId { get; set; }

    [Column("datetime"), DefaultNow]
    public DateTime CreateDate { get; set; }

    public string Comment { get; set; } = "";
}

/// <summary>A kind of relation.</summary>
[Table("umbracoRelationType")]
[Index(nameof(Key), Name = "IX_umbracoRelationType_UniqueId", IsUnique = true)]
[Index(nameof(Name), Name = "IX_umbracoRelationType_name", IsUnique = true)]
[Index(nameof(Alias), Name = "IX_umbracoRelationType_alias", IsUnique = true)]
internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    [Column("typeUniqueId")]
    public Guid Key { get; set; }

    [Column("dual")]
    public bool IsBidirectional { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }

    public string Name { get; set; } = "";

    public string Alias { get; set; } = "";

    [Default("'0'")]
    public bool IsDependency { get; set; }
}

/// <summary>A word that content is found by.</summary>
[Table("cmsTags")]
[Index(nameof(LanguageId), nameof(Group), Name = "IX_cmsTags_languageId_group")]
[Index(nameof(LanguageId), Name = "IX_cmsTags_LanguageId")]
[Index(nameof(Group), nameof(Text), nameof(LanguageId), Name = "IX_cmsTags", IsUnique = true)]
internal sealed class TagRow
{
    public int Id { get; set; }

    public string Group { get; set; } = "";

    [References<LanguageRow>]
    public int? LanguageId { get; set; }

    [Column("tag")]
    public string Text { get; set; } = "";
}

/// <summary>A tag given by one property of one node.</summary>
[Table("cmsTagRelationship")]
[PrimaryKey(nameof(NodeId), nameof(PropertyTypeId), nameof(TagId))]
[Index(nameof(TagId), nameof(NodeId), Name = "IX_cmsTagRelationship_tagId_nodeId")]
internal sealed class TagRelationRow
{
    [References<ContentRow>(Name = "FK_cmsTagRelationship_cmsContent")]
    public int NodeId { get; set; }

    [References<TagRow>]
    public int TagId { get; set; }

    [References<PropertyTypeRow>(Name = "FK_cmsTagRelationship_cmsPropertyType")]
    public int PropertyTypeId { get; set; }
}
