using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>The other language is one step away, on the same page.</summary>
public sealed class LanguageJourney(Stage stage)
{
    public static TheoryData<string> Kinds => [.. SitePages.KindsToTranslate];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Switching_the_language_and_back_keeps_the_place(string kind)
    {
        await using var visitor = await stage.VisitorAsync(Device.Desk);
        var address = await SitePages.AddressAsync(stage.Address, kind);
        await visitor.GoAsync(address);
        Assert.StartsWith("id", await LanguageAsync(visitor), StringComparison.Ordinal);

        await visitor.SwitchLanguageAsync("en");
        Assert.Matches("^/en(/|$|\\?)", visitor.Place);
        Assert.StartsWith("en", await LanguageAsync(visitor), StringComparison.Ordinal);
        if (!IsSearch(kind)) Assert.EndsWith(address, await OtherLanguageAsync(visitor), StringComparison.Ordinal);

        await visitor.SwitchLanguageAsync("id");
        Assert.Equal(address, visitor.Place);
        visitor.AssertUndisturbed();
    }

    [Fact]
    public async Task A_filtered_list_stays_filtered_in_the_other_language()
    {
        await using var visitor = await stage.VisitorAsync(Device.Desk);
        await visitor.GoAsync("/produk");
        await visitor.Page.Locator("#certificate-halal").CheckAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("certificate=halal", StringComparison.Ordinal));
        var count = await visitor.Page.Locator("#results .count").First.InnerTextAsync();

        await visitor.SwitchLanguageAsync("en");
        Assert.StartsWith("/en/products?certificate=halal", visitor.Place, StringComparison.Ordinal);
        Assert.Equal(count, await visitor.Page.Locator("#results .count").First.InnerTextAsync());
    }

    // What somebody typed is no page that robots are led to.
    private static bool IsSearch(string kind) => kind is "search" or "nothing-found";

    private static async Task<string> LanguageAsync(Visitor visitor) =>
        await visitor.Page.Locator("html").GetAttributeAsync("lang") ?? "";

    // What the page says to robots: the same page in Indonesian.
    private static async Task<string> OtherLanguageAsync(Visitor visitor) =>
        await visitor.Page.Locator("link[rel=alternate][hreflang^=id]").First.GetAttributeAsync("href") ?? "";
}
