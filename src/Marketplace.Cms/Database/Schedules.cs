using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Marketplace.Cms.Database;

/// <summary>When a document, or one language of it, is to be published or taken back.</summary>
[Table("umbracoContentSchedule")]
internal sealed class ScheduleRow
{
    public Guid Id { get; set; }

    [References<ContentRow>]
    public int NodeId { get; set; }

    [References<LanguageRow>]
    public int? LanguageId { get; set; }

    public DateTime Date { get; set; }

    public string Action { get; set; } = "";
}

/// <summary>How long old versions of a type are kept.</summary>
[Table("umbracoContentVersionCleanupPolicy")]
internal sealed class CleanupPolicyRow
{
    [Key, References<ContentTypeRow>(nameof(ContentTypeRow.NodeId))]
    public int ContentTypeId { get; set; }

    public bool PreventCleanup { get; set; }

    public int? KeepAllVersionsNewerThanDays { get; set; }

    public int? KeepLatestVersionPerDayForDays { get; set; }

    [Column("updated")]
    public DateTime UpdateDate { get; set; }
}
