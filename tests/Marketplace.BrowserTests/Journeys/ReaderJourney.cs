using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>From the front door through the news to a program: what a reader does.</summary>
public sealed class ReaderJourney(Stage stage)
{
    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    public async Task From_home_over_the_news_to_an_article_and_its_program(string device)
    {
        await using var reader = await stage.VisitorAsync(Device.Of(device));
        await reader.GoAsync("/");
        await reader.OpenFromMenuAsync("/berita");

        var headline = reader.Page.Locator(".news-card a:not(.program-tag)").First;
        var title = await headline.InnerTextAsync();
        await reader.FollowAsync(headline);
        Assert.Equal(title, await reader.Page.Locator("h1").InnerTextAsync());
        await Assertions.Expect(reader.Page.Locator("article time").First).ToBeVisibleAsync();

        await reader.FollowAsync(reader.Page.Locator(".article-head .program-tag"));
        Assert.StartsWith("/program/", reader.Place, StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.Locator(".figure").First).ToBeVisibleAsync();
        reader.AssertUndisturbed();
    }

    [Fact]
    public async Task News_can_be_read_by_program()
    {
        await using var reader = await stage.VisitorAsync(Device.Desk);
        await reader.GoAsync("/berita");
        var all = await reader.Page.Locator(".news-card").CountAsync();

        await reader.FollowAsync(reader.Page.Locator("main nav a[href*='program=']").First);
        Assert.Contains("program=", reader.Place, StringComparison.Ordinal);
        Assert.InRange(await reader.Page.Locator(".news-card").CountAsync(), 1, all);
        await Assertions.Expect(reader.Page.Locator("main nav [aria-current]").First).ToBeVisibleAsync();
    }
}
