using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Marketplace.Cms.Database;

/// <summary>A row that is written to hold a lock.</summary>
[Table("umbracoLock")]
internal sealed class LockRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int Value { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>One value kept by name.</summary>
[Table("umbracoKeyValue")]
internal sealed class KeyValueRow
{
    [Key]
    public string Key { get; set; } = "";

    public string? Value { get; set; }

    [Column("updated"), DefaultNow]
    public DateTime UpdateDate { get; set; }
}

/// <summary>Work that outlasts a request.</summary>
[Table("umbracoLongRunningOperation")]
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public string Type { get; set; } = "";

    public string Status { get; set; } = "";

    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public DateTime ExpirationDate { get; set; }
}

/// <summary>A job that one of several servers runs.</summary>
[Table("umbracoDistributedJob")]
internal sealed class DistributedJobRow
{
    public int Id { get; set; }

    [Column("Name")]
    public string Name { get; set; } = "";

    [DefaultNow]
    public DateTime LastRun { get; set; }

    public long Period { get; set; }

    [Column("IsRunning")]
    public bool IsRunning { get; set; }

    [DefaultNow]
    public DateTime LastAttemptedRun { get; set; }
}
