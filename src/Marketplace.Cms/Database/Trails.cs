using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>What was done to a node, as its history shows it.</summary>
[Table("umbracoLog")]
[Index(nameof(NodeId), Name = "IX_umbracoLog")]
[Index(nameof(CreateDate), nameof(UserId), nameof(NodeId), Name = "IX_umbracoLog_datestamp")]
[Index(nameof(CreateDate), nameof(Header), Name = "IX_umbracoLog_datestamp_logheader")]
internal sealed class LogRow
{
    public int Id { get; set; }

    [References<UserRow>]
    public int? UserId { get; set; }

    [Column("NodeId")]
    public int NodeId { get; set; }

    public string? EntityType { get; set; }

    [Column("Datestamp"), DefaultNow]
    public DateTime CreateDate { get; set; }

    [Column("logHeader")]
    public string Header { get; set; } = "";

    [Column("logComment")]
    public string? Comment { get; set; }

    public string? Parameters { get; set; }
}

/// <summary>What was done to a user, and by whom.</summary>
[Table("umbracoAudit")]
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    [Column("eventDateUtc"), DefaultNow]
    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string EventType { get; set; } = "";

    public string? EventDetails { get; set; }
}

/// <summary>Something that somebody agreed to.</summary>
[Table("umbracoConsent")]
internal sealed class ConsentRow
{
    public int Id { get; set; }

    public bool Current { get; set; }

    public string Source { get; set; } = "";

    public string Context { get; set; } = "";

    public string Action { get; set; } = "";

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    public int State { get; set; }

    public string? Comment { get; set; }
}
