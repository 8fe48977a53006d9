using System.Globalization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace Marketplace.Bench;

/// <summary>The whole site on a port of its own, with the examples or a large catalogue in a data folder.</summary>
internal sealed class RealSite : WebApplicationFactory<Program>
{
    private RealSite(string name, DataFolder data)
    {
        Name = name;
        Environment.SetEnvironmentVariable("Marketplace__DataPath", data.Path);
        Environment.SetEnvironmentVariable("Marketplace__DemoData", "true");
        Environment.SetEnvironmentVariable("seed-products", data.Products?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How the tables call it.</summary>
    public string Name { get; }

    public static RealSite Start(string name, DataFolder data)
    {
        var site = new RealSite(name, data);
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSolutionRelativeContentRoot(Path.Combine("src", "Marketplace.Web"));
}
