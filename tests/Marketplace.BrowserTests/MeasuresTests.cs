using Marketplace.BrowserTests.Support;

namespace Marketplace.BrowserTests;

/// <summary>The measures can fail: each is shown a page that is wrong on purpose.</summary>
public sealed class MeasuresTests(Stage stage)
{
    [Theory]
    [InlineData("<script>console.error('broken')</script>", "Console: broken")]
    [InlineData("<script>throw new Error('thrown')</script>", "Script error")]
    [InlineData("<img src='http://127.0.0.2:9/a.png' alt=''>", "Request to somebody else")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content=\"script-src 'none'\"><script>1</script>", "Content Security Policy")]
    public async Task What_goes_wrong_is_noticed(string html, string complaint)
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.ShowAsync(html);
        await visitor.Page.WaitForTimeoutAsync(200);
        Assert.Contains(visitor.Complaints, said => said.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_without_alternative_text_is_not_accessible()
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.ShowAsync("<html lang='id'><title>A</title><main><h1>A</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main></html>");
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(visitor.AssertAccessibleAsync);
    }

    [Theory]
    [InlineData("<div style='width:500px'>A</div>")]
    [InlineData("<main style='overflow:clip'><p style='width:500px'>A</p></main>")]
    public async Task A_page_that_is_too_wide_hangs_over(string html)
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.ShowAsync("<meta name='viewport' content='width=device-width'>" + html);
        Assert.NotEqual(0, await visitor.OverhangAsync());
    }

    [Fact]
    public async Task A_text_that_moves_is_a_layout_shift()
    {
        await using var visitor = await stage.VisitorAsync(Device.Phone);
        await visitor.ShowAsync("<div id='a' style='height:1px'></div><p style='height:300px'>A</p>");
        await visitor.Page.WaitForTimeoutAsync(200);
        await visitor.Page.EvaluateAsync("document.getElementById('a').style.height = '300px'");
        await visitor.Page.WaitForTimeoutAsync(200);
        Assert.NotEqual(0, await visitor.LayoutShiftAsync());
    }
}
