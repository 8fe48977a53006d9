using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>From the front door to the maker: what a buyer does.</summary>
public sealed class BuyerJourney(Stage stage)
{
    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task From_home_through_two_filters_to_a_product_and_its_maker(string device)
    {
        await using var buyer = await stage.VisitorAsync(Device.Of(device));
        await buyer.GoAsync("/");
        await buyer.OpenFromMenuAsync("/produk");

        await ChooseAsync(buyer, "category");
        await ChooseAsync(buyer, "district", await DistrictOfFirstProductAsync(buyer));
        Assert.Matches("^/produk[?]category=.+&district=.+", buyer.Place);
        await buyer.PhotographAsync($"journey-filters-{device}");

        await OpenFirstProductAsync(buyer);
        await OpenMakerAsync(buyer);
        buyer.AssertUndisturbed();
    }

    [Fact]
    public async Task Going_back_from_a_product_keeps_the_filters()
    {
        await using var buyer = await stage.VisitorAsync(Device.Desk);
        await buyer.GoAsync("/produk");
        await ChooseAsync(buyer, "category");
        var (place, names) = (buyer.Place, await ProductNamesAsync(buyer));

        await buyer.FollowAsync(buyer.Page.Locator(".product-card a").First);
        await buyer.Page.GoBackAsync();

        Assert.Equal(place, buyer.Place);
        Assert.Equal(names, await ProductNamesAsync(buyer), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_chosen_filter_can_be_taken_away_again()
    {
        await using var buyer = await stage.VisitorAsync(Device.Desk);
        await buyer.GoAsync("/produk");
        var all = await buyer.Page.Locator("#results .count").First.InnerTextAsync();
        await ChooseAsync(buyer, "category");
        Assert.NotEqual(all, await buyer.Page.Locator("#results .count").First.InnerTextAsync(), StringComparer.Ordinal);

        await buyer.FollowAsync(buyer.Page.Locator(".chosen .chip.remove").First);
        Assert.Equal("/produk", buyer.Place);
        Assert.Equal(all, await buyer.Page.Locator("#results .count").First.InnerTextAsync());
    }

    // On a phone the filters lie in a sheet that a button opens; on a desk they stand beside the list.
    private static async Task ChooseAsync(Visitor buyer, string filter, string name = "")
    {
        var sheet = buyer.Page.Locator(".facets-button");
        if (await sheet.IsVisibleAsync()) await sheet.ClickAsync();

        var choices = buyer.Page.Locator($".facet-list a[href*='{filter}=']:not([aria-current])");
        await buyer.FollowAsync(choices.Filter(new() { HasText = name }).First);
        Assert.Contains($"{filter}=", buyer.Place, StringComparison.Ordinal);
        Assert.NotEmpty(await ProductNamesAsync(buyer));
    }

    // The line below a product's price: the maker, then the district.
    private static async Task<string> DistrictOfFirstProductAsync(Visitor buyer) =>
        (await buyer.Page.Locator(".product-card .meta > :last-child").First.InnerTextAsync()).Trim();

    private static async Task OpenFirstProductAsync(Visitor buyer)
    {
        var card = buyer.Page.Locator(".product-card a").First;
        var name = await card.InnerTextAsync();
        await buyer.FollowAsync(card);
        Assert.StartsWith("/produk/", buyer.Place, StringComparison.Ordinal);
        Assert.Equal(name, await buyer.Page.Locator("h1").InnerTextAsync());
        await Assertions.Expect(buyer.Page.Locator(".product-info .price")).ToBeVisibleAsync();
    }

    private static async Task OpenMakerAsync(Visitor buyer)
    {
        var maker = buyer.Page.Locator(".maker a").First;
        var name = await maker.InnerTextAsync();
        await buyer.FollowAsync(maker);
        Assert.StartsWith("/umkm/", buyer.Place, StringComparison.Ordinal);
        Assert.Equal(name, await buyer.Page.Locator("h1").InnerTextAsync());
        Assert.NotEmpty(await ProductNamesAsync(buyer));
    }

    private static Task<IReadOnlyList<string>> ProductNamesAsync(Visitor buyer) =>
        buyer.Page.Locator(".product-card a").AllInnerTextsAsync();
}
