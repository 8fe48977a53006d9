using Marketplace.Cms.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Marketplace.Cms.Tests.Database;

public sealed class FirstAdministratorTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"administrator-{Guid.NewGuid():N}");
    private readonly Lines log = new();

    [Fact]
    public void Without_settings_a_password_is_invented_that_opens_the_account_of_Admin()
    {
        var administrator = Read(new UnattendedSettings());
        Assert.Equal(("Admin", "admin@example.com"), (administrator.Name, administrator.Email));
        Assert.True(Opens(administrator, PasswordInFile()));
    }

    [Fact]
    public void Two_installs_do_not_share_a_password()
    {
        Read(new UnattendedSettings());
        var first = PasswordInFile();
        Read(new UnattendedSettings());

        Assert.NotEqual(first, PasswordInFile(), StringComparer.Ordinal);
        Assert.Equal(20, first.Length);
    }

    [Fact]
    public void Only_the_owner_can_read_the_file_even_where_one_lay_there_that_all_could_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        Directory.CreateDirectory(folder);
        File.WriteAllText(FileName, "");
        Read(new UnattendedSettings());

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(FileName));
    }

    [Fact]
    public void The_log_says_where_the_password_is_and_not_what_it_is()
    {
        Read(new UnattendedSettings());
        var line = Assert.Single(log.Written);
        Assert.Contains(FileName, line, StringComparison.Ordinal);
        Assert.DoesNotContain(PasswordInFile(), line, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_settings_are_taken_and_nothing_is_written()
    {
        var administrator = Read(new UnattendedSettings
        {
            UnattendedUserName = "Sri",
            UnattendedUserEmail = "sri@example.com",
            UnattendedUserPassword = "Correct-Horse-9!",
        });

        Assert.Equal(("Sri", "sri@example.com"), (administrator.Name, administrator.Email));
        Assert.True(Opens(administrator, "Correct-Horse-9!"));
        Assert.False(File.Exists(FileName));
    }

    [Fact]
    public void The_hash_is_of_the_kind_that_the_account_says()
    {
        var user = Read(new UnattendedSettings()).AsRow(TestDatabase.InstalledAt);
        Assert.Equal("""{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""", user.PasswordConfig);
        Assert.Equal(1, Convert.FromBase64String(user.Password)[0]); // the marker of version 3
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private string FileName => Path.Combine(folder, "first-administrator.txt");

    private FirstAdministrator Read(UnattendedSettings settings) => new FirstAdministratorFile(Options.Create(settings), folder, log).Read();

    private string PasswordInFile() => File.ReadLines(FileName).Select(line => line.Split("Password: ")).Single(parts => parts.Length == 2)[1];

    private static bool Opens(FirstAdministrator administrator, string password) => new PasswordHasher<UserRow>()
        .VerifyHashedPassword(new UserRow(), administrator.PasswordHash, password) == PasswordVerificationResult.Success;

    private sealed class Lines : ILogger<FirstAdministratorFile>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
