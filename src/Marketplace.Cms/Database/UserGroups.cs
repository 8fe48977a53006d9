using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>What the users in it may do.</summary>
[Table("umbracoUserGroup")]
[Index(nameof(Key), Name = "IX_umbracoUserGroup_userGroupKey", IsUnique = true)]
[Index(nameof(Alias), Name = "IX_umbracoUserGroup_userGroupAlias", IsUnique = true)]
[Index(nameof(Name), Name = "IX_umbracoUserGroup_userGroupName", IsUnique = true)]
internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    [Column("userGroupAlias")]
    public string Alias { get; set; } = "";

    [Column("userGroupName")]
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    [Column("userGroupDefaultPermissions")]
    public string? DefaultPermissions { get; set; }

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    [DefaultNow]
    public DateTime UpdateDate { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    [References<NodeRow>(Name = "FK_startContentId_umbracoNode_id")]
    public int? StartContentId { get; set; }

    [References<NodeRow>(Name = "FK_startMediaId_umbracoNode_id")]
    public int? StartMediaId { get; set; }
}

/// <summary>A user being in a group.</summary>
[Table("umbracoUser2UserGroup")]
[PrimaryKey(nameof(UserId), nameof(GroupId))]
internal sealed class UserToGroupRow
{
    [References<UserRow>]
    public int UserId { get; set; }

    [Column("userGroupId"), References<UserGroupRow>]
    public int GroupId { get; set; }
}

/// <summary>A section that a group may open.</summary>
[Table("umbracoUserGroup2App")]
[PrimaryKey(nameof(GroupId), nameof(App))]
internal sealed class UserGroupAppRow
{
    [Column("userGroupId"), References<UserGroupRow>]
    public int GroupId { get; set; }

    public string App { get; set; } = "";
}

/// <summary>Something that a group may do everywhere.</summary>
[Table("umbracoUserGroup2Permission")]
[Index(nameof(GroupKey), Name = "IX_umbracoUserGroup2Permission_userGroupKey")]
internal sealed class UserGroupPermissionRow
{
    public int Id { get; set; }

    [Column("userGroupKey"), References<UserGroupRow>(nameof(UserGroupRow.Key))]
    public Guid GroupKey { get; set; }

    public string Permission { get; set; } = "";
}

/// <summary>Something that a group may do to one node or type.</summary>
[Table("umbracoUserGroup2GranularPermission")]
[Index(nameof(GroupKey), Name = "IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId")]
[Index(nameof(NodeKey), Name = "IX_umbracoUserGroup2GranularPermissionDto_UniqueId")]
internal sealed class UserGroupGranularPermissionRow
{
    public int Id { get; set; }

    [Column("userGroupKey"), References<UserGroupRow>(nameof(UserGroupRow.Key))]
    public Guid GroupKey { get; set; }

    [Column("uniqueId"), References<NodeRow>(nameof(NodeRow.Key))]
    public Guid? NodeKey { get; set; }

    public string Permission { get; set; } = "";

    public string Context { get; set; } = "";
}

/// <summary>A language that a group may edit.</summary>
[Table("umbracoUserGroup2Language")]
[PrimaryKey(nameof(GroupId), nameof(LanguageId))]
internal sealed class UserGroupLanguageRow
{
    [Column("userGroupId"), References<UserGroupRow>(Cascade = true)]
    public int GroupId { get; set; }

    [References<LanguageRow>(Cascade = true)]
    public int LanguageId { get; set; }
}
