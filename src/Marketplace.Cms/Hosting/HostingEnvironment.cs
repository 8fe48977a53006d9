using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using CoreHosting = Umbraco.Cms.Core.Hosting;

namespace Marketplace.Cms.Hosting;

/// <summary>Where the site lies and what its folders are.</summary>
internal sealed class HostingEnvironment(IWebHostEnvironment environment, DataFolder data) : CoreHosting.IHostingEnvironment
{
    private static readonly char[] Marks = ['~', '/'];

    public string? SiteName => environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => Path.Combine(data.Path, "TEMP");

    public string TemporaryFileUploadPath => Path.Combine(LocalTempPath, "FileUploads");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => environment.IsDevelopment();

    public bool IsHosted => true;

    public Uri ApplicationMainUrl { get; private set; } = new("http://localhost/");

    public string MapPathWebRoot(string path) => Path.Combine(environment.WebRootPath ?? environment.ContentRootPath, path.TrimStart(Marks));

    public string MapPathContentRoot(string path) => Path.Combine(environment.ContentRootPath, path.TrimStart(Marks));

    public string ToAbsolute(string virtualPath) => virtualPath.TrimStart('~');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => ApplicationMainUrl = currentApplicationUrl ?? ApplicationMainUrl;
}
