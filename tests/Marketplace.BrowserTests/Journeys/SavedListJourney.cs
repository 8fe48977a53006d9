using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>What a buyer keeps without an account: a list to compare from, and what was seen.</summary>
public sealed class SavedListJourney(Stage stage)
{
    [Fact]
    public async Task Two_saved_products_are_compared_one_is_let_go_and_what_was_seen_is_forgotten()
    {
        await using var buyer = await stage.VisitorAsync(Device.Phone);
        var first = await SaveAsync(buyer, 0);
        string[] newestFirst = [await SaveAsync(buyer, 1), first];

        await CompareAsync(buyer, newestFirst);
        await buyer.Page.GoBackAsync();
        await LetFirstGoAsync(buyer, newestFirst);
        await ForgetAsync(buyer, newestFirst);
        buyer.AssertUndisturbed();
    }

    // From the list to the product's page, which stays in sight while it is saved.
    private static async Task<string> SaveAsync(Visitor buyer, int number)
    {
        await buyer.GoAsync("/produk");
        await buyer.FollowAsync(Cards(buyer).Nth(number));
        await Assertions.Expect(buyer.Page.Locator(".product-info")).ToBeVisibleAsync();
        var address = buyer.Place;
        var button = buyer.Page.Locator("form.save button");
        await button.ClickAsync();
        await Assertions.Expect(buyer.Page.Locator("#saved")).ToBeVisibleAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(address, buyer.Place);
        return await buyer.Page.Locator("h1").InnerTextAsync();
    }

    private static async Task CompareAsync(Visitor buyer, string[] names)
    {
        await buyer.FollowAsync(buyer.Page.Locator("#saved a"));
        await Assertions.Expect(Cards(buyer)).ToHaveTextAsync(names);
        await buyer.PhotographAsync("journey-saved-phone");

        foreach (var box in await buyer.Page.Locator("input[form=compare]").AllAsync()) await box.CheckAsync();
        await buyer.FollowAsync(buyer.Page.Locator("button[form=compare]"));
        await Assertions.Expect(buyer.Page.Locator(".compare thead th > a:not(.more)")).ToHaveTextAsync(names);
        Assert.StartsWith("/bandingkan?produk=", buyer.Place, StringComparison.Ordinal);
    }

    private static async Task LetFirstGoAsync(Visitor buyer, string[] names)
    {
        await Assertions.Expect(Cards(buyer)).ToHaveTextAsync(names);
        await buyer.FollowAsync(buyer.Page.Locator("button[form=remove]").First);
        await Assertions.Expect(buyer.Page.Locator("#removed")).ToBeVisibleAsync();
        await Assertions.Expect(Cards(buyer)).ToHaveTextAsync(names[1..]);
    }

    private static async Task ForgetAsync(Visitor buyer, string[] names)
    {
        await buyer.GoAsync("/");
        var seen = buyer.Page.Locator(".recent-products b");
        await Assertions.Expect(seen).ToHaveTextAsync(names);

        await buyer.Page.Locator("[data-forget]").ClickAsync();
        await Assertions.Expect(seen).ToHaveCountAsync(0);
        await buyer.GoAsync("/");
        await Assertions.Expect(seen).ToHaveCountAsync(0);
    }

    private static ILocator Cards(Visitor buyer) => buyer.Page.Locator(".product-card a");
}
