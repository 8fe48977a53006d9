using System.Text.RegularExpressions;

namespace Marketplace.Tests.House;

/// <summary>What a checkout holds: no data, every project in the solution, a README that tells the truth.</summary>
public sealed partial class CheckoutTests
{
    [Fact]
    public void Nothing_of_the_data_folder_is_committed()
    {
        var committed = Checkout.Committed("umbraco/Data");
        Assert.SkipWhen(committed is null, "This is no git checkout.");
        Assert.Equal(["umbraco/Data/.gitignore"], committed);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Checkout.PathTo("Marketplace.sln")).Replace('\\', '/');
        Assert.NotEmpty(Projects());
        Offenders.AssertNone(Projects().Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_README_names_exactly_the_commands_that_exist()
    {
        var named = Command().Matches(File.ReadAllText(Checkout.PathTo("README.md"))).Select(match => match.Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(Commands().Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_can_be_run_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no execute bit.");
        foreach (var command in Commands()) Assert.True(IsExecutable(Checkout.PathTo(command)), command);
    }

    [Fact]
    public void The_README_says_whose_product_this_is_not()
    {
        var readme = File.ReadAllText(Checkout.PathTo("README.md"));
        Assert.Contains("neither made nor endorsed by Umbraco", readme, StringComparison.Ordinal);
    }

    private static bool IsExecutable(string file) =>
        OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute);

    // A file without an ending is a command; common.sh is what they share.
    private static IEnumerable<string> Commands() =>
        Directory.EnumerateFiles(Checkout.PathTo("scripts"))
            .Where(file => !Path.HasExtension(file))
            .Select(file => "scripts/" + Path.GetFileName(file));

    private static IEnumerable<string> Projects() =>
        Checkout.ProjectFiles().Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'));

    [GeneratedRegex(@"\bscripts/[a-z][a-z-]*\b(?![./])", RegexOptions.None, 1000)]
    private static partial Regex Command();
}
