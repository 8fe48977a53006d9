using Marketplace.Core.Businesses;

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
}
