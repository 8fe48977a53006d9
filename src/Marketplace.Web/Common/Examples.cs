using Marketplace.Web.Common.Settings;
using Microsoft.Extensions.Options;

namespace Marketplace.Web.Common;

/// <summary>Whether this site shows invented businesses, so that people are told and search engines stay away.</summary>
/// <remarks>Examples outlive the setting that wrote them, and so must the banner.</remarks>
public sealed class Examples(IOptions<MarketplaceOptions> options)
{
    private volatile bool _found;

    public bool AreShown => options.Value.DemoData || _found;

    internal void Found() => _found = true;
}
