using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>Somebody who works in the backoffice.</summary>
[Table("umbracoUser")]
[Index(nameof(Key), Name = "IX_umbracoUser_userKey", IsUnique = true)]
[Index(nameof(Login), Name = "IX_umbracoUser_userLogin")]
internal sealed class UserRow
{
    public int Id { get; set; }

    [Column("userDisabled"), Default("'0'")]
    public bool Disabled { get; set; }

    public Guid Key { get; set; }

    [Column("userNoConsole"), Default("'0'")]
    public bool NoConsole { get; set; }

    [Column("userName")]
    public string Name { get; set; } = "";

    [Column("userLogin")]
    public string Login { get; set; } = "";

    [Column("userPassword")]
    public string Password { get; set; } = "";

    public string? PasswordConfig { get; set; }

    [Column("userEmail")]
    public string Email { get; set; } = "";

    [Column("userLanguage")]
    public string? Language { get; set; }

    [Column("securityStampToken")]
    public string? SecurityStamp { get; set; }

    public int? FailedLoginAttempts { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    [DefaultNow]
    public DateTime UpdateDate { get; set; }

    [Default("'0'")]
    public short Kind { get; set; }

    public string? Avatar { get; set; }
}

/// <summary>A node below which a user works.</summary>
[Table("umbracoUserStartNode")]
[Index(nameof(Type), nameof(NodeId), nameof(UserId), Name = "IX_umbracoUserStartNode_startNodeType", IsUnique = true)]
internal sealed class UserStartNodeRow
{
    public int Id { get; set; }

    [References<UserRow>]
    public int UserId { get; set; }

    [Column("startNode"), References<NodeRow>]
    public int NodeId { get; set; }

    [Column("startNodeType")]
    public int Type { get; set; }
}

/// <summary>Something kept for a user.</summary>
[Table("umbracoUserData")]
[Index(nameof(UserKey), Name = "IX_umbracoUserDataDto_UserKey_Group_Identifier")]
internal sealed class UserDataRow
{
    [Key]
    public Guid Key { get; set; }

    [References<UserRow>(nameof(UserRow.Key))]
    public Guid UserKey { get; set; }

    public string Group { get; set; } = "";

    public string Identifier { get; set; } = "";

    public string Value { get; set; } = "";
}

/// <summary>A user who asked to be told of what happens to a node.</summary>
[Table("umbracoUser2NodeNotify")]
[PrimaryKey(nameof(UserId), nameof(NodeId), nameof(Action))]
internal sealed class NodeNotifyRow
{
    [References<UserRow>]
    public int UserId { get; set; }

    [References<NodeRow>]
    public int NodeId { get; set; }

    public string Action { get; set; } = "";
}
