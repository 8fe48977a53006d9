namespace Marketplace.Tests.Pages;

public sealed class ErrorPageTests(SiteHost site)
{
    [Theory]
    [InlineData("/tidak-ada", "id", "/produk")]
    [InlineData("/produk/tidak-ada", "id", "/produk")]
    [InlineData("/berita/tidak-ada", "id", "/produk")]
    [InlineData("/pictures/00/320.webp", "id", "/produk")]
    [InlineData("/en/nothing-here", "en", "/en/products")]
    [InlineData("/en/businesses/nobody", "en", "/en/products")]
    [InlineData("/en/districts/nowhere", "en", "/en/products")]
    public async Task An_unknown_address_is_a_404_that_helps_in_its_language(string path, string language, string way)
    {
        var page = await site.ReadAsync(path);

        Assert.Equal(404, page.Status);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.Document.QuerySelector("main form[role=search]"));
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{way}']"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.Document.QuerySelector("link[rel=canonical]"));
        Assert.Contains("default-src 'self'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/test/failing", "id")]
    [InlineData("/en/test/failing", "en")]
    public async Task A_failed_page_shows_a_number_that_the_log_has_too_and_no_stack(string path, string language)
    {
        var page = await site.ReadAsync(path);

        Assert.Equal(500, page.Status);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        var number = page.Document.QuerySelector("main code")!.TextContent;
        Assert.Matches("^[0-9A-F]{10}$", number);
        var lines = site.Log.Lines.Where(line => line.Contains(number, StringComparison.Ordinal)).ToList();
        Assert.Contains("The secret of the stack", Assert.Single(lines), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([]);
        var answer = await site.Client.PostAsync("/test/form", form, TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task An_endpoint_that_nobody_allowed_does_not_exist_for_strangers() =>
        Assert.Equal(404, (await site.ReadAsync("/test/unguarded")).Status);
}
