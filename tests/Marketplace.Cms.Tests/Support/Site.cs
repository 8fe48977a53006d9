using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Web;

namespace Marketplace.Cms.Tests.Support;

/// <summary>A home page with an address of its own in both languages, and a request to it that lasts until disposal.</summary>
internal sealed class Site : IDisposable
{
    private readonly CmsHost _host;
    private UmbracoContextReference? _request;

    private Site(CmsHost host, IContentType type, IContent home, string path)
    {
        (_host, Type, Home, Path) = (host, type, home, path);
    }

    public IContentType Type { get; }

    public IContent Home { get; }

    /// <summary>Where the address begins: "/site1" in Indonesian, "/site1/en" in English.</summary>
    public string Path { get; }

    public static async Task<Site> StartAsync(CmsHost host, Samples samples)
    {
        var type = await samples.VaryingTypeAsync();
        var site = new Site(host, type, samples.Published(type, Samples.Unique("Beranda")), $"/{Samples.Unique("site")}");
        var assigned = await host.Get<IDomainService>().UpdateDomainsAsync(site.Home.Key, new DomainsUpdateModel
        {
            Domains = [new DomainModel { DomainName = site.Path, IsoCode = Samples.Id }, new DomainModel { DomainName = $"{site.Path}/en", IsoCode = Samples.En }],
        });
        Assert.Equal(DomainOperationStatus.Success, assigned.Status);
        return site;
    }

    /// <summary>The site that a page already lies in, right below its home.</summary>
    public static Site Of(CmsHost host, Samples samples, IContent page, string path) =>
        new(host, samples.Types.Get(page.ContentTypeId)!, samples.Documents.GetById(page.ParentId)!, path);

    /// <summary>The page as a visitor sees it; the first look begins the request, on the flow of the test.</summary>
    public IPublishedContent See(IContent document)
    {
        _request ??= _host.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return _host.Get<IPublishedContentCache>().GetById(document.Key) ?? throw new InvalidOperationException($"{document.Name} is not published.");
    }

    public void Dispose() => _request?.Dispose();
}
