using System.ComponentModel.DataAnnotations;

namespace Marketplace.Web.Common.Settings;

/// <summary>Refuses an address or password of the first administrator that nobody could sign in with, or anybody could guess.</summary>
internal static class FirstAdministratorCheck
{
    private const string Section = "Umbraco:CMS:Unattended";
    private const int ShortestPassword = 10; // what Umbraco asks of its users

    public static IEnumerable<string> Wrong(IConfiguration settings)
    {
        const string Email = Section + ":UnattendedUserEmail", Password = Section + ":UnattendedUserPassword";
        if (settings[Email] is { Length: > 0 } email && !new EmailAddressAttribute().IsValid(email))
            yield return $"{Email} must be a mail address; \"{email}\" is none.";
        if (settings[Password] is { Length: > 0 and < ShortestPassword })
            yield return $"{Password} must have at least {ShortestPassword} characters.";
    }
}
