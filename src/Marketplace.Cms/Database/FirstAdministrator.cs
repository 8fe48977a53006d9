using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core;

namespace Marketplace.Cms.Database;

/// <summary>Who gets Umbraco's super user on a fresh install.</summary>
internal sealed record FirstAdministrator(string Name, string Email, string PasswordHash)
{
    private const int SuperUserId = -1;
    private const string HashedBy = """{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""";

    public static FirstAdministrator WithPassword(string name, string email, string password) =>
        new(name, email, new PasswordHasher<UserRow>().HashPassword(new UserRow(), password));

    public UserRow AsRow(DateTime now) => new()
    {
        Id = SuperUserId,
        Key = Constants.Security.SuperUserKey,
        Name = Name,
        Login = Email,
        Email = Email,
        Password = PasswordHash,
        PasswordConfig = HashedBy,
        Language = "en-US",
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LastPasswordChangeDate = now,
        CreateDate = now,
        UpdateDate = now,
    };
}
