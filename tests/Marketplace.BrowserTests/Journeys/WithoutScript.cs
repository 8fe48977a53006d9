using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>A browser that runs no script misses nothing that matters.</summary>
public sealed class WithoutScript(Stage stage)
{
    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task Searching_finds_products_and_says_what_to_do_when_there_are_none(string device)
    {
        await using var visitor = await stage.VisitorAsync(Device.Of(device), scripts: false);
        await visitor.GoAsync("/");
        await SearchAsync(visitor, "keripik");
        Assert.Equal("/cari?q=keripik", visitor.Place);
        Assert.Contains(
            await visitor.Page.Locator(".product-card a").AllInnerTextsAsync(),
            name => name.Contains("keripik", StringComparison.OrdinalIgnoreCase));

        await SearchAsync(visitor, "zzzzzz");
        Assert.Equal(0, await visitor.Page.Locator(".product-card").CountAsync());
        Assert.Equal("zzzzzz", await visitor.Page.Locator("main input[name=q]").First.InputValueAsync());
        Assert.NotEqual(0, await visitor.Page.Locator("main a[href]").CountAsync());
        visitor.AssertUndisturbed();
    }

    [Fact]
    public async Task Menu_filters_and_language_work_on_a_phone()
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone, scripts: false);
        await visitor.GoAsync("/");
        await visitor.OpenFromMenuAsync("/produk");
        await visitor.Page.Locator(".facets-button").ClickAsync();
        await visitor.Page.Locator("#certificate-halal").CheckAsync();
        await visitor.FollowAsync(visitor.Page.Locator("#facets button[type=submit]"));
        Assert.StartsWith("/produk?certificate=halal", visitor.Place, StringComparison.Ordinal);
        Assert.NotEqual(0, await visitor.Page.Locator(".chosen .chip.remove").CountAsync());

        await visitor.SwitchLanguageAsync("en");
        Assert.StartsWith("/en/products?certificate=halal", visitor.Place, StringComparison.Ordinal);
        visitor.AssertUndisturbed();
    }

    private static async Task SearchAsync(Visitor visitor, string words)
    {
        var field = visitor.Page.Locator("main input[name=q]").First;
        await field.FillAsync(words);
        await field.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync(url => url.Contains(words, StringComparison.Ordinal));
    }
}
