namespace Marketplace.Tests.House;

/// <summary>THIRD-PARTY-NOTICES.md names what is shipped, and nothing else.</summary>
public sealed class NoticesTests
{
    private static readonly IReadOnlyList<Notice> Shipped = Notices.Under("Packages shipped with the site");
    private static readonly IReadOnlyList<Notice> Files = Notices.Under("Files shipped with the site");
    private static readonly IReadOnlyList<Notice> NotShipped = Notices.Under("Used to build and test, not shipped");

    private static readonly string[] FoldersWithPackages = ["src", "tests", "bench"];

    [Fact]
    public void Every_package_in_use_has_a_notice() =>
        Offenders.AssertNone(Unnamed(PackageLock.OfAll("src"), Shipped.Concat(NotShipped)));

    [Fact]
    public void Every_notice_is_of_a_package_in_use()
    {
        var shipped = DependencyFile.PackagesOf("Marketplace.Web").Select(package => package.Name).ToHashSet(StringComparer.Ordinal);
        var locked = FoldersWithPackages.SelectMany(PackageLock.OfAll).Select(package => package.Name).ToHashSet(StringComparer.Ordinal);
        Offenders.AssertNone(Shipped.Select(notice => notice.Name).Except(shipped, StringComparer.Ordinal));
        Offenders.AssertNone(NotShipped.Select(notice => notice.Name).Except(locked, StringComparer.Ordinal).Where(name => !name.EndsWith("(npm)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_package_without_a_notice_or_of_another_version_is_found()
    {
        Assert.NotEmpty(Unnamed([new LockedPackage("Somebodys.Package", "1.0.0", true)], Shipped));
        Assert.NotEmpty(Unnamed([new LockedPackage("Umbraco.Cms.Core", "18.0.0", true)], Shipped));
    }

    [Fact]
    public void Every_package_in_the_published_site_is_named_as_shipped() =>
        Offenders.AssertNone(Unnamed(DependencyFile.PackagesOf("Marketplace.Web"), Shipped));

    [Fact]
    public void Every_package_that_tests_and_benchmarks_ask_for_is_named()
    {
        var asked = PackageLock.OfAll("tests").Concat(PackageLock.OfAll("bench")).Where(package => package.IsDirect);
        Offenders.AssertNone(Unnamed(asked, Shipped.Concat(NotShipped)));
    }

    [Fact]
    public void Every_committed_file_of_others_has_a_notice_and_its_licence_beside_it()
    {
        var licences = Checkout.Files("src", "*LICENSE*").Select(file => Path.GetRelativePath(Checkout.Root, file));
        Assert.Equal(licences.Order(StringComparer.Ordinal), Files.Select(notice => LicenceOf(notice.Last)).Order(StringComparer.Ordinal));
        Offenders.AssertNone(Files.Select(notice => notice.Last).Where(path => !Path.Exists(Checkout.PathTo(path))));
    }

    [Fact]
    public void Every_notice_says_a_licence() =>
        Assert.DoesNotContain(Shipped.Concat(Files).Concat(NotShipped), notice => notice.Licence.Length < 2);

    [Fact]
    public void Nothing_is_published_as_a_single_file_or_trimmed() =>
        Offenders.AssertNone(ProjectFiles(), file => MergesFiles(File.ReadAllText(file)));

    [Fact]
    public void A_project_that_merges_its_files_is_found()
    {
        Assert.True(MergesFiles("<PublishSingleFile>true</PublishSingleFile>"));
        Assert.True(MergesFiles("<PublishTrimmed>true</PublishTrimmed>"));
        Assert.True(MergesFiles("<PublishAot>true</PublishAot>"));
    }

    private static IEnumerable<string> Unnamed(IEnumerable<LockedPackage> packages, IEnumerable<Notice> notices) => packages
        .Where(package => !notices.Any(notice => notice.Name == package.Name && Notices.IsOf(notice.Version, package.Version!)))
        .Select(package => $"{package.Name} {package.Version}");

    // A folder with others' files holds LICENSE.md or LICENSES.md; beside a single file such as js/htmx.min.js lies js/htmx.LICENSE.txt.
    private static string LicenceOf(string path)
    {
        if (Directory.Exists(Checkout.PathTo(path)))
            return Path.Combine(path, Path.GetFileName(Directory.GetFiles(Checkout.PathTo(path), "LICENSE*.md").Single()));

        var first = Path.GetFileName(path).Split('.')[0];
        return Path.Combine(Path.GetDirectoryName(path)!, first + ".LICENSE.txt");
    }

    private static IEnumerable<string> ProjectFiles() =>
        Checkout.ProjectFiles().Append(Checkout.PathTo("Directory.Build.props"))
            .Concat(Directory.EnumerateFiles(Checkout.PathTo("scripts")));

    private static bool MergesFiles(string text) =>
        text.Contains("PublishSingleFile", StringComparison.OrdinalIgnoreCase)
        || text.Contains("PublishTrimmed", StringComparison.OrdinalIgnoreCase)
        || text.Contains("PublishAot", StringComparison.OrdinalIgnoreCase);
}
