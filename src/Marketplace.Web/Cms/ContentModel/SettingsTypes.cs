namespace Marketplace.Web.Cms.ContentModel;

/// <summary>What has no address of its own: the site's name, its contacts and its menus.</summary>
internal static class SettingsTypes
{
    public static DocumentTypeDefinition SiteSettings { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F507"), "siteSettings", "Site settings", "icon-settings",
        "Name, contacts and menus. Not a page: it has no address.")
    {
        AllowedAtRoot = true,
        Children = ["menu"],
        Properties =
        [
            new("siteName", "Site name", DataTypeKeys.Text, "Shown beside the logo and in page titles.") { Mandatory = true },
            new("tagline", "Tagline", DataTypeKeys.Text, "A few words below the name."),
            new("organisation", "Organisation", DataTypeKeys.Text, "Who answers for the site.") { Tab = Contact },
            new("address", "Address", DataTypeKeys.Area, "One line each, as on an envelope.") { Tab = Contact },
            new("email", "E-mail", DataTypeKeys.Text, "For example halo@example.com.") { Varies = false, Tab = Contact },
            new("phone", "Phone", DataTypeKeys.Text, "For example 021-0000-0000.") { Varies = false, Tab = Contact },
            new("whatsapp", "WhatsApp", DataTypeKeys.Text, "Country code first, digits only. Leave empty to hide it.") { Varies = false, Tab = Contact },
            new("openingHours", "Opening hours", DataTypeKeys.Text, "For example: Monday to Friday, 08:00 to 15:00 WIB.") { Tab = Contact },
        ],
    };

    public static DocumentTypeDefinition Menu { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F508"), "menu", "Menu", "icon-menu",
        "A list of links. The first menu is the one at the top of every page; the others are groups at the foot.")
    {
        Children = ["menuItem"],
        Properties = [Fields.Title with { Description = "Heading of the group at the foot of the page." }],
    };

    public static DocumentTypeDefinition MenuItem { get; } = new(
        new("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F509"), "menuItem", "Menu item", "icon-link",
        "One link of a menu: a page of this site or an address.")
    {
        Properties =
        [
            new("label", "Label", DataTypeKeys.Text, "One to three words.") { Mandatory = true },
            new("page", "Page", DataTypeKeys.Document, "The page that the link leads to.") { Varies = false },
            new("icon", "Icon", DataTypeKeys.Text, "A name from the site's icons: package, store, handshake, newspaper, leaf, house, calendar, map-pin or users. Stands before the label on phones.")
            { Varies = false },
            new("address", "Address", DataTypeKeys.Text, "Used when no page is picked, for example /produk or /en/products."),
        ],
    };

    private static PropertyTab Contact => new("contact", "Contact", 10);
}
