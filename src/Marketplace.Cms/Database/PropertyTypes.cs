using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>A tab or group of properties.</summary>
[Table("cmsPropertyTypeGroup")]
[Index(nameof(Key), Name = "IX_cmsPropertyTypeGroupUniqueID", IsUnique = true)]
internal sealed class PropertyGroupRow
{
    public int Id { get; set; }

    [Column("uniqueID")]
    public Guid Key { get; set; }

    [Column("contenttypeNodeId"), References<ContentTypeRow>(nameof(ContentTypeRow.NodeId))]
    public int ContentTypeId { get; set; }

    [Default("'0'")]
    public short Type { get; set; }

    public string Text { get; set; } = "";

    public string Alias { get; set; } = "";

    [Column("sortorder")]
    public int SortOrder { get; set; }
}

/// <summary>A property that a type has.</summary>
[Table("cmsPropertyType")]
[Index(nameof(Alias), Name = "IX_cmsPropertyTypeAlias")]
[Index(nameof(Key), Name = "IX_cmsPropertyTypeUniqueID", IsUnique = true)]
internal sealed class PropertyTypeRow
{
    public int Id { get; set; }

    [References<DataTypeRow>]
    public int DataTypeId { get; set; }

    [References<ContentTypeRow>(nameof(ContentTypeRow.NodeId))]
    public int ContentTypeId { get; set; }

    [Column("propertyTypeGroupId"), References<PropertyGroupRow>]
    public int? GroupId { get; set; }

    [Column("Alias")]
    public string Alias { get; set; } = "";

    [Column("Name")]
    public string? Name { get; set; }

    [Default("'0'")]
    public int SortOrder { get; set; }

    [Default("'0'")]
    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? ValidationRegExp { get; set; }

    public string? ValidationRegExpMessage { get; set; }

    [Column("Description")]
    public string? Description { get; set; }

    [Default("'0'")]
    public bool LabelOnTop { get; set; }

    [Default("'1'")]
    public byte Variations { get; set; }

    [Column("UniqueId")]
    public Guid Key { get; set; }
}

/// <summary>An editor of values with its configuration.</summary>
[Table("umbracoDataType")]
internal sealed class DataTypeRow
{
    [Key, References<NodeRow>]
    public int NodeId { get; set; }

    [Column("propertyEditorAlias")]
    public string EditorAlias { get; set; } = "";

    [Column("propertyEditorUiAlias")]
    public string? EditorUiAlias { get; set; }

    [Column("dbType")]
    public string DatabaseType { get; set; } = "";

    [Column("config")]
    public string? Configuration { get; set; }
}
