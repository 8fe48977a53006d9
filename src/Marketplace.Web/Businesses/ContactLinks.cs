using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Languages;

namespace Marketplace.Web.Businesses;

/// <summary>How the ways to reach an owner look.</summary>
internal static class ContactLinks
{
    public static string Icon(this Contact contact) => contact.Channel switch
    {
        ContactChannel.WhatsApp => "message-circle",
        ContactChannel.Phone => "phone",
        _ => "mail",
    };

    /// <summary>The number or address to read; whoever reads English may be abroad and needs the country's code.</summary>
    public static string Shown(this Contact contact) =>
        contact.Channel is ContactChannel.Email || SiteLanguage.Current == SiteLanguage.Indonesian ? contact.Value : Telephone.Grouped(contact.Value);

    /// <summary>The address that puts a named pin into a map app: RFC 5870, with the query that phones read.</summary>
    public static string Pin(this GeoPoint point, string name) => $"{point.Link.OriginalString}?q={point}({Uri.EscapeDataString(name)})";
}
