using System.Text.RegularExpressions;

namespace Marketplace.Tests.House;

/// <summary>How source files are kept: small, explained, and in the folder that their namespace says.</summary>
public sealed partial class SourceTests
{
    private const int LinesAtMost = 300;

    // Umbraco's own names for the web types that the host provides, so that the site compiles on a full Umbraco too.
    private static readonly string[] UmbracoNames = ["Umbraco.Cms.Web.", "Umbraco.Extensions"];

    // A slice's own part of the one database context.
    private const string SharedContext = "MarketplaceDb.";

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Offenders.AssertNone(Sources(), file => !IsMigration(file) && IsTooLong(File.ReadLines(file)));

    [Fact]
    public void A_longer_file_is_found()
    {
        Assert.True(IsTooLong(Enumerable.Repeat("", LinesAtMost + 1)));
        Assert.False(IsTooLong(Enumerable.Repeat("", LinesAtMost)));
    }

    [Fact]
    public void Namespaces_are_the_folders() =>
        Offenders.AssertNone(Sources(), file => !IsInItsFolder(Path.GetRelativePath(Checkout.PathTo("src"), file), File.ReadAllText(file)));

    [Fact]
    public void A_file_in_the_wrong_folder_is_found()
    {
        var path = Path.Combine("Marketplace.Core", "Products", "Product.cs");
        Assert.False(IsInItsFolder(path, "namespace Marketplace.Core.Businesses;"));
        Assert.True(IsInItsFolder(path, "namespace Marketplace.Core.Products;"));
        Assert.False(IsInItsFolder(path, "namespace Umbraco.Extensions;"));
    }

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Offenders.AssertNone(Sources(), file => !IsMigration(file) && !IsSharedContext(file) && HasSilentType(File.ReadAllLines(file)));

    [Fact]
    public void A_public_type_that_says_nothing_is_found()
    {
        Assert.True(HasSilentType(["[AllowAnonymous]", "public sealed class Silent;"]));
        Assert.True(HasSilentType(["// A remark", "public static partial class Silent", "{"]));
        Assert.False(HasSilentType(["/// <summary>Speaks.</summary>", "[AllowAnonymous]", "public sealed record Spoken(int Id);"]));
        Assert.False(HasSilentType(["internal sealed class Inside;"]));
    }

    private static IEnumerable<string> Sources() => Checkout.Files("src", "*.cs");

    private static bool IsMigration(string file) =>
        file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static bool IsSharedContext(string file) => Path.GetFileName(file).StartsWith(SharedContext, StringComparison.Ordinal);

    private static bool HasSilentType(string[] lines) => lines.Index()
        .Where(line => PublicType().IsMatch(line.Item))
        .Any(line => lines.Take(line.Index).LastOrDefault(above => !above.StartsWith('[')) is not { } said || !said.StartsWith("///", StringComparison.Ordinal));

    private static bool IsTooLong(IEnumerable<string> lines) => lines.Take(LinesAtMost + 1).Count() > LinesAtMost;

    private static bool IsInItsFolder(string path, string text)
    {
        var said = NamespaceLine().Match(text);
        if (!said.Success) return true; // Program.cs and assembly-wide attributes have none
        if (IsSharedContext(path)) return true;

        var folder = Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '.');
        var name = said.Groups["name"].Value;
        return name == folder || (path.StartsWith("Marketplace.Cms", StringComparison.Ordinal) && IsUmbracoName(name));
    }

    private static bool IsUmbracoName(string name) =>
        UmbracoNames.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    [GeneratedRegex(@"^public ((sealed|abstract|static|partial|readonly) )*(class|record|interface|enum|struct)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceLine();
}
