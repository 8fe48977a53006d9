namespace Marketplace.Tests.House;

/// <summary>Who may know whom: Web knows Core and Cms, neither knows the other, and Core knows no web and no CMS.</summary>
public sealed class DependencyTests
{
    private const string Core = "Marketplace.Core";
    private const string Cms = "Marketplace.Cms";
    private const string Web = "Marketplace.Web";

    // The one place where the site asks for the host under Umbraco.Cms.Core.
    private static readonly string[] AllowedCmsTypes = ["Marketplace.Cms.MarketplaceCms"];

    [Fact]
    public void Core_refers_to_neither_Umbraco_nor_ASP_NET() =>
        Offenders.AssertNone(WebOrUmbraco(AssemblyMetadata.Of(Core).Assemblies));

    [Fact]
    public void Core_has_no_package_of_Umbraco_or_ASP_NET() =>
        Offenders.AssertNone(WebOrUmbraco(PackageLock.Of("src", Core).Select(package => package.Name)));

    [Fact]
    public void The_check_finds_Umbraco_and_ASP_NET_where_they_are() =>
        Assert.NotEmpty(WebOrUmbraco(AssemblyMetadata.Of(Web).Assemblies));

    [Fact]
    public void Core_and_Cms_do_not_know_each_other()
    {
        Assert.DoesNotContain(AssemblyMetadata.Of(Core).Assemblies, IsOurs);
        Assert.DoesNotContain(AssemblyMetadata.Of(Cms).Assemblies, IsOurs);
        Assert.DoesNotContain(PackageLock.Of("src", Core), package => IsOurs(package.Name));
        Assert.DoesNotContain(PackageLock.Of("src", Cms), package => IsOurs(package.Name));
    }

    [Fact]
    public void Web_uses_no_type_of_the_host_beyond_its_registration() =>
        Offenders.AssertNone(TypesIn(Cms, Web).Except(AllowedCmsTypes, StringComparer.Ordinal));

    [Fact]
    public void The_check_finds_the_types_of_a_namespace_that_Web_does_use() =>
        Assert.NotEmpty(TypesIn("Microsoft.AspNetCore.Builder", Web));

    [Fact]
    public void The_check_finds_the_projects_that_Web_restores() =>
        Assert.Contains(PackageLock.Of("src", Web), package => IsOurs(package.Name));

    private static IEnumerable<string> WebOrUmbraco(IEnumerable<string> names) =>
        names.Where(name => name.StartsWith("Umbraco.", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Microsoft.AspNetCore.", StringComparison.OrdinalIgnoreCase));

    private static bool IsOurs(string name) => name.StartsWith("Marketplace.", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> TypesIn(string namespaceName, string assembly) =>
        AssemblyMetadata.Of(assembly).Types.Where(type => type.StartsWith(namespaceName + ".", StringComparison.Ordinal));
}
