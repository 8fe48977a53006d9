using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>From the front door to the maker: what a buyer does.</summary>
public sealed class BuyerJourney(Stage stage)
{
    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task From_home_through_a_category_and_two_filters_to_a_product_its_maker_and_back(string device)
    {
        await using var buyer = await stage.VisitorAsync(Device.Of(device));
        await buyer.GoAsync("/en");
        await buyer.FollowAsync(buyer.Page.Locator(".tile[href='/en/categories/snacks']"));
        await TickAsync(buyer, "certificate-halal", "certificate=halal");
        await TickAsync(buyer, "export-1", "export=1");
        Assert.Equal("/en/categories/snacks?certificate=halal&export=1", buyer.Place);
        await CloseSheetAsync(buyer);
        await buyer.PhotographAsync($"journey-filters-{device}");
        var names = await ProductNamesAsync(buyer);

        await OpenFirstProductAsync(buyer);
        await Assertions.Expect(buyer.Page.Locator("#export")).ToBeVisibleAsync();
        await OpenMakerAsync(buyer);
        await buyer.Page.GoBackAsync();
        await buyer.Page.GoBackAsync();

        Assert.Equal("/en/categories/snacks?certificate=halal&export=1", buyer.Place);
        Assert.Equal(names, await ProductNamesAsync(buyer), StringComparer.Ordinal);
        buyer.AssertUndisturbed();
    }

    [Fact]
    public async Task A_chosen_filter_can_be_taken_away_again()
    {
        await using var buyer = await stage.VisitorAsync(Device.Desk);
        await buyer.GoAsync("/produk");
        var all = await CountAsync(buyer);
        await TickAsync(buyer, "certificate-halal", "certificate=halal");
        Assert.NotEqual(all, await CountAsync(buyer), StringComparer.Ordinal);
        Assert.Equal("certificate-halal", await buyer.Page.EvaluateAsync<string>("document.activeElement.id")); // the list changed, the hand stays where it was

        await buyer.FollowAsync(buyer.Page.Locator(".chosen .chip.remove").First);
        Assert.Equal("/produk", buyer.Place);
        Assert.Equal(all, await CountAsync(buyer));
        buyer.AssertUndisturbed();
    }

    // On a phone the filters lie in a sheet that a button opens; on a desk they stand beside the list.
    private static async Task TickAsync(Visitor buyer, string box, string filter)
    {
        var sheet = buyer.Page.Locator(".facets-button");
        if (await sheet.IsVisibleAsync() && !await buyer.Page.Locator("#facets").IsVisibleAsync()) await sheet.ClickAsync();

        await buyer.Page.Locator("#" + box).CheckAsync();
        await buyer.Page.WaitForURLAsync(url => url.Contains(filter, StringComparison.Ordinal));
        Assert.NotEmpty(await ProductNamesAsync(buyer));
    }

    private static async Task CloseSheetAsync(Visitor buyer)
    {
        var done = buyer.Page.Locator(".facets-done");
        if (await done.IsVisibleAsync()) await done.ClickAsync();
    }

    private static Task<string> CountAsync(Visitor buyer) => buyer.Page.Locator("#results .count").First.InnerTextAsync();

    private static async Task OpenFirstProductAsync(Visitor buyer)
    {
        var card = buyer.Page.Locator(".product-card a").First;
        var name = await card.InnerTextAsync();
        await buyer.FollowAsync(card);
        Assert.StartsWith("/en/products/", buyer.Place, StringComparison.Ordinal);
        Assert.Equal(name, await buyer.Page.Locator("h1").InnerTextAsync());
        await Assertions.Expect(buyer.Page.Locator(".product-info .price")).ToBeVisibleAsync();
    }

    private static async Task OpenMakerAsync(Visitor buyer)
    {
        var maker = buyer.Page.Locator(".maker a").First;
        var name = await maker.InnerTextAsync();
        await buyer.FollowAsync(maker);
        Assert.StartsWith("/en/businesses/", buyer.Place, StringComparison.Ordinal);
        Assert.Equal(name, await buyer.Page.Locator("h1").InnerTextAsync());
        Assert.NotEmpty(await ProductNamesAsync(buyer));
    }

    private static Task<IReadOnlyList<string>> ProductNamesAsync(Visitor buyer) =>
        buyer.Page.Locator(".product-card a").AllInnerTextsAsync();
}
