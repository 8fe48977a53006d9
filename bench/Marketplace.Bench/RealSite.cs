using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace Marketplace.Bench;

/// <summary>The whole site on a port of its own, with demo data in a folder that is thrown away.</summary>
internal sealed class RealSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("marketplace-bench-");

    private RealSite()
    {
        Environment.SetEnvironmentVariable("Marketplace__DataPath", data.FullName);
        Environment.SetEnvironmentVariable("Marketplace__DemoData", "true");
    }

    public static RealSite Start()
    {
        var site = new RealSite();
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSolutionRelativeContentRoot(Path.Combine("src", "Marketplace.Web"));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && data.Exists) data.Delete(recursive: true);
    }
}
