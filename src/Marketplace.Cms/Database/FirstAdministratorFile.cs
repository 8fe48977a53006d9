using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Marketplace.Cms.Database;

/// <summary>Takes the first administrator from Umbraco:CMS:Unattended; invents a password where none is given and writes it to a file that only its owner can read.</summary>
internal sealed partial class FirstAdministratorFile(
    IOptions<UnattendedSettings> settings, string dataFolder, ILogger<FirstAdministratorFile> log)
{
    // Without letters and digits that are taken for each other: 20 of them are about 116 bits.
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int PasswordLength = 20;

    public string FullName { get; } = Path.Combine(dataFolder, "first-administrator.txt");

    public FirstAdministrator Read()
    {
        var name = GivenOr(settings.Value.UnattendedUserName, "Admin");
        var email = GivenOr(settings.Value.UnattendedUserEmail, "admin@example.com");
        var password = GivenOr(settings.Value.UnattendedUserPassword, "");
        if (password.Length == 0) Write(email, password = RandomNumberGenerator.GetString(Letters, PasswordLength));
        return FirstAdministrator.WithPassword(name, email, password);
    }

    private static string GivenOr(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    private void Write(string email, string password)
    {
        Directory.CreateDirectory(dataFolder);
        File.Delete(FullName); // the mode is set on creation only
        using (var text = new StreamWriter(new FileStream(FullName, OwnerOnly())))
        {
            text.WriteLine($"E-mail: {email}");
            text.WriteLine($"Kata sandi / Password: {password}");
            text.WriteLine();
            text.WriteLine("Setelah masuk, ganti kata sandi ini lalu hapus berkas ini.");
            text.WriteLine("Once you have signed in, change this password and delete this file.");
        }
        LogWritten(FullName);
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first administrator's password is in {File}; change it and delete the file")]
    private partial void LogWritten(string file);
}
