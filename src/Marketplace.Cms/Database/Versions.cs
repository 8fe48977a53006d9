using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>One saved state of a document, medium or member.</summary>
[Table("umbracoContentVersion")]
[Index(nameof(NodeId), nameof(Current), Name = "IX_umbracoContentVersion_NodeId")]
[Index(nameof(VersionDate), Name = "IX_umbracoContentVersion_VersionDate")]
[Index(nameof(Current), Name = "IX_umbracoContentVersion_Current")]
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    [References<ContentRow>]
    public int NodeId { get; set; }

    [DefaultNow]
    public DateTime VersionDate { get; set; }

    [References<UserRow>]
    public int? UserId { get; set; }

    public bool Current { get; set; }

    public string? Text { get; set; }

    [Default("'0'")]
    public bool PreventCleanup { get; set; }
}

/// <summary>Which template a version of a document uses, and whether it is the published one.</summary>
[Table("umbracoDocumentVersion")]
[Index(nameof(Id), nameof(Published), Name = "IX_umbracoDocumentVersion_id_published")]
[Index(nameof(Published), Name = "IX_umbracoDocumentVersion_published")]
internal sealed class DocumentVersionRow
{
    [References<ContentVersionRow>]
    public int Id { get; set; }

    [References<TemplateRow>(nameof(TemplateRow.NodeId))]
    public int? TemplateId { get; set; }

    public bool Published { get; set; }
}

/// <summary>Where the file of a version of a medium lies.</summary>
[Table("umbracoMediaVersion")]
[Index(nameof(Id), nameof(Path), Name = "IX_umbracoMediaVersion", IsUnique = true)]
internal sealed class MediaVersionRow
{
    [References<ContentVersionRow>]
    public int Id { get; set; }

    public string? Path { get; set; }
}

/// <summary>The name of a version in one language.</summary>
[Table("umbracoContentVersionCultureVariation")]
[Index(nameof(VersionId), nameof(LanguageId), Name = "IX_umbracoContentVersionCultureVariation_VersionId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoContentVersionCultureVariation_LanguageId")]
internal sealed class VersionCultureRow
{
    public int Id { get; set; }

    [References<ContentVersionRow>]
    public int VersionId { get; set; }

    [References<LanguageRow>]
    public int LanguageId { get; set; }

    public string Name { get; set; } = "";

    public DateTime Date { get; set; }

    [References<UserRow>]
    public int? AvailableUserId { get; set; }
}

/// <summary>One value of one property, in at most one of its five columns.</summary>
[Table("umbracoPropertyData")]
[Index(nameof(VersionId), nameof(PropertyTypeId), nameof(LanguageId), nameof(Segment), Name = "IX_umbracoPropertyData_VersionId", IsUnique = true)]
[Index(nameof(PropertyTypeId), Name = "IX_umbracoPropertyData_PropertyTypeId")]
[Index(nameof(LanguageId), Name = "IX_umbracoPropertyData_LanguageId")]
[Index(nameof(Segment), Name = "IX_umbracoPropertyData_Segment")]
internal sealed class PropertyDataRow
{
    public int Id { get; set; }

    [References<ContentVersionRow>]
    public int VersionId { get; set; }

    [References<PropertyTypeRow>]
    public int PropertyTypeId { get; set; }

    [References<LanguageRow>]
    public int? LanguageId { get; set; }

    public string? Segment { get; set; }

    public int? IntValue { get; set; }

    public decimal? DecimalValue { get; set; }

    public DateTime? DateValue { get; set; }

    public string? VarcharValue { get; set; }

    public string? TextValue { get; set; }

    public string? SortableValue { get; set; }

    /// <summary>The value, whichever column holds it.</summary>
    [NotMapped]
    public object? Value => IntValue ?? DecimalValue ?? DateValue ?? VarcharValue ?? (object?)TextValue;
}
