namespace Marketplace.BrowserTests.Support;

/// <summary>What every visitor can do on every page.</summary>
internal static class Walks
{
    /// <summary>Opens a page from the main menu; on a phone the menu is opened first.</summary>
    public static async Task OpenFromMenuAsync(this Visitor visitor, string address)
    {
        var button = visitor.Page.Locator(".menu-button");
        if (await button.IsVisibleAsync()) await button.ClickAsync();
        await visitor.FollowAsync(visitor.Page.Locator($"#site-menu a[href='{address}']"));
        Assert.Equal(address, visitor.Place);
    }

    /// <summary>Follows the language switch in the page's head.</summary>
    public static Task SwitchLanguageAsync(this Visitor visitor, string language) =>
        visitor.FollowAsync(visitor.Page.Locator($".site-header .languages a[hreflang^='{language}']"));
}
