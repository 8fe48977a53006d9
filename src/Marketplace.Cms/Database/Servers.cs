using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>A server that runs the site.</summary>
[Table("umbracoServer")]
[Index(nameof(ComputerName), Name = "IX_computerName", IsUnique = true)]
[Index(nameof(IsActive), Name = "IX_umbracoServer_isActive")]
internal sealed class ServerRow
{
    public int Id { get; set; }

    public string Address { get; set; } = "";

    public string ComputerName { get; set; } = "";

    [DefaultNow]
    public DateTime RegisteredDate { get; set; }

    public DateTime LastNotifiedDate { get; set; }

    public bool IsActive { get; set; }

    public bool IsSchedulingPublisher { get; set; }
}

/// <summary>What the other servers are to forget.</summary>
[Table("umbracoCacheInstruction")]
internal sealed class CacheInstructionRow
{
    public int Id { get; set; }

    [Column("utcStamp")]
    public DateTime CreateDate { get; set; }

    [Column("jsonInstruction")]
    public string Instructions { get; set; } = "";

    [Column("originated")]
    public string Origin { get; set; } = "";

    [Default("'1'")]
    public int InstructionCount { get; set; }
}

/// <summary>Up to where a machine has read the instructions.</summary>
[Table("umbracoLastSynced")]
internal sealed class LastSyncedRow
{
    [Key]
    public string MachineId { get; set; } = "";

    public int? LastSyncedInternalId { get; set; }

    public int? LastSyncedExternalId { get; set; }

    public DateTime LastSyncedDate { get; set; }
}

/// <summary>The version of one repository cache.</summary>
[Table("umbracoRepositoryCacheVersion")]
internal sealed class CacheVersionRow
{
    [Key]
    public string Identifier { get; set; } = "";

    public string? Version { get; set; }
}
