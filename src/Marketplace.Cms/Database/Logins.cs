using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Cms.Database;

/// <summary>One session of a user.</summary>
[Table("umbracoUserLogin")]
[Index(nameof(LastValidated), Name = "IX_umbracoUserLogin_lastValidatedUtc")]
internal sealed class UserLoginRow
{
    [Key]
    public Guid SessionId { get; set; }

    [References<UserRow>]
    public int UserId { get; set; }

    [Column("loggedInUtc")]
    public DateTime LoggedIn { get; set; }

    [Column("lastValidatedUtc")]
    public DateTime LastValidated { get; set; }

    [Column("loggedOutUtc")]
    public DateTime? LoggedOut { get; set; }

    public string? IpAddress { get; set; }
}

/// <summary>A second factor of a user or member.</summary>
[Table("umbracoTwoFactorLogin")]
[Index(nameof(UserOrMemberKey), Name = "IX_umbracoTwoFactorLogin_userOrMemberKey")]
[Index(nameof(ProviderName), nameof(UserOrMemberKey), Name = "IX_umbracoTwoFactorLogin_ProviderName", IsUnique = true)]
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = "";

    public string Secret { get; set; } = "";
}

/// <summary>An account elsewhere that signs a user or member in.</summary>
[Table("umbracoExternalLogin")]
[Index(nameof(UserOrMemberKey), Name = "IX_umbracoExternalLogin_userOrMemberKey")]
[Index(nameof(LoginProvider), nameof(UserOrMemberKey), Name = "IX_umbracoExternalLogin_LoginProvider", IsUnique = true)]
[Index(nameof(LoginProvider), nameof(ProviderKey), Name = "IX_umbracoExternalLogin_ProviderKey")]
internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string LoginProvider { get; set; } = "";

    public string ProviderKey { get; set; } = "";

    [DefaultNow]
    public DateTime CreateDate { get; set; }

    public string? UserData { get; set; }
}

/// <summary>A token of such an account.</summary>
[Table("umbracoExternalLoginToken")]
[Index(nameof(ExternalLoginId), nameof(Name), Name = "IX_umbracoExternalLoginToken_Name", IsUnique = true)]
internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    [References<ExternalLoginRow>]
    public int ExternalLoginId { get; set; }

    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    [DefaultNow]
    public DateTime CreateDate { get; set; }
}
