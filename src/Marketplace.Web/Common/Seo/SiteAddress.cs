using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common.Seo;

/// <summary>Makes whole addresses of paths: with the set address, or with the scheme and host that the request used.</summary>
public sealed class SiteAddress(IOptions<MarketplaceOptions> options, IHttpContextAccessor accessor)
{
    public string Absolute(string path) => path.StartsWith('/') ? Root + path : path;

    private string Root => options.Value.Site.Address is { Length: > 0 } set ? set.TrimEnd('/') : OfRequest;

    private string OfRequest => accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : "";
}
