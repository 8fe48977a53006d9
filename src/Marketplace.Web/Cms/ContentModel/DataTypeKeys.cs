namespace Marketplace.Web.Cms.ContentModel;

/// <summary>Keys of the data types: those that every Umbraco database holds from its installation on, and our own.</summary>
internal static class DataTypeKeys
{
    public static Guid Text { get; } = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");
    public static Guid Area { get; } = new("C6BAC0DD-4AB9-45B1-8E30-E4B619EE5DA3");
    public static Guid RichText { get; } = new("CA90C950-0AFF-4E72-B976-A30B1AC57DAD");
    public static Guid YesNo { get; } = new("92897BC6-A5F3-4FFE-AE27-F2E7E33DDA49");
    public static Guid Date { get; } = new("5046194E-4237-453C-A547-15DB3A07C4E1");
    public static Guid DateAndTime { get; } = new("E4D66C0F-B935-4200-81F0-025F7256B89A");
    public static Guid Tags { get; } = new("B6B73142-B9C1-4BF8-A16D-E1C23320B549");
    public static Guid Picture { get; } = new("AD9F0CF2-BDA2-45D5-9EA1-A63CFC873FD3");
    public static Guid Document { get; } = new("FD1E0DA5-5606-4862-B679-5D0CF3A52A59");

    /// <summary>The collection view for children that comes with Umbraco: last edited first.</summary>
    public static Guid ListOfChildren { get; } = new("C0808DD3-8133-4E4B-8CE8-E2BEA84A96A4");

    /// <summary>Our own collection view for news: newest publication date first.</summary>
    public static Guid ListOfNews { get; } = new("6F1C7B52-94D3-4C0E-8A2B-3E5D9B7F1A60");

    /// <summary>Our own pickers of what the market holds.</summary>
    public static Guid Businesses { get; } = new("6F1C7B52-94D3-4C0E-8A2B-3E5D9B7F1A61");
    public static Guid Business { get; } = new("6F1C7B52-94D3-4C0E-8A2B-3E5D9B7F1A62");
    public static Guid Products { get; } = new("6F1C7B52-94D3-4C0E-8A2B-3E5D9B7F1A63");
}
