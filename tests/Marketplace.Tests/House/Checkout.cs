using System.Diagnostics;

namespace Marketplace.Tests.House;

/// <summary>Where the repository lies that these tests were built from.</summary>
internal static class Checkout
{
    private static readonly string[] ProjectFolders = ["src", "tests", "bench"];

    /// <summary>The folder that holds Marketplace.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>An absolute path from parts below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The source files of a folder, without what a build leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !IsBuilt(Path.GetRelativePath(Root, file)));

    /// <summary>Every project file of the house.</summary>
    public static IEnumerable<string> ProjectFiles() =>
        ProjectFolders.Where(folder => Directory.Exists(PathTo(folder))).SelectMany(folder => Files(folder, "*.csproj"));

    /// <summary>What git knows below a path; null where this is no git checkout.</summary>
    public static string[]? Committed(string path)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, "ls-files", "--", path]) { UseShellExecute = false, RedirectStandardOutput = true };
        try
        {
            using var git = Process.Start(start)!;
            var names = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 ? names : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marketplace.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of a checkout.");
    }
}
