using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Web.Businesses;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Tests.Pages;

/// <summary>From the printed code to the page in the phone's language.</summary>
public sealed class QrTests(SiteHost site)
{
    private const string Code = "http://localhost/u/dapur-bu-yati";

    [Fact]
    public async Task The_picture_is_the_code_of_the_short_address()
    {
        var picture = await site.ReadAsync("/umkm/dapur-bu-yati/qr.svg");

        Assert.Equal("image/svg+xml", picture.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(QrCodes.Draw(Code), picture.Text);
    }

    [Theory]
    [InlineData("/umkm/dapur-bu-yati", "/umkm/dapur-bu-yati/qr", "Cetak")]
    [InlineData("/en/businesses/dapur-bu-yati", "/en/businesses/dapur-bu-yati/qr", "Print")]
    public async Task A_showcase_leads_to_a_sheet_in_both_languages(string showcase, string path, string button)
    {
        Assert.NotNull((await site.ReadAsync(showcase)).Document.QuerySelector($".qr-card a[href='{path}']"));
        var page = await site.ReadAsync(path);
        var sheet = page.Document.QuerySelector(".qr-sheet")!;

        Assert.Empty(PageRules.Broken(page));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(["Keripik renyah dari dapur rumah, digoreng tiap pagi", "Pindai untuk melihat produk dan menghubungi kami"], sheet.QuerySelectorAll("[lang=id]").Select(p => p.TextContent), StringComparer.Ordinal);
        Assert.Equal(["Crisps from a home kitchen, fried every morning", "Scan to see our products and get in touch"], sheet.QuerySelectorAll("[lang=en]").Select(p => p.TextContent), StringComparer.Ordinal);
        Assert.Equal("/umkm/dapur-bu-yati/qr.svg", sheet.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("localhost/u/dapur-bu-yati", sheet.QuerySelector(".qr-address")!.TextContent);
        Assert.Equal(button, page.Document.QuerySelector(".with-script[data-print]")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector(".no-print .without-script"));
    }

    [Theory]
    [InlineData("de, en;q=0.8", "/en/businesses/dapur-bu-yati")]
    [InlineData("en-GB", "/en/businesses/dapur-bu-yati")]
    [InlineData("id", "/umkm/dapur-bu-yati")]
    [InlineData("de", "/umkm/dapur-bu-yati")]
    [InlineData(null, "/umkm/dapur-bu-yati")]
    public async Task The_code_opens_the_showcase_in_the_language_of_the_phone(string? languages, string showcase)
    {
        using var answer = await ScanAsync("/u/dapur-bu-yati", languages);

        Assert.Equal((302, showcase), ((int)answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Contains("Accept-Language", answer.Headers.Vary, StringComparer.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Equal(200, (await site.ReadAsync(showcase)).Status);
    }

    [Fact]
    public async Task A_code_that_was_printed_before_a_change_of_name_still_opens()
    {
        const string old = "dapur-lama-bu-yati";
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MarketplaceDb>();
            db.Add(new BusinessSlug(StableId.Business("dapur-bu-yati"), old, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var answer = await ScanAsync("/u/" + old, "en");
        Assert.Equal("/en/businesses/dapur-bu-yati", answer.Headers.Location!.OriginalString);
        Assert.Equal((301, "/umkm/dapur-bu-yati"), await RedirectAsync("/umkm/" + old));
        Assert.Equal((301, "/en/businesses/dapur-bu-yati"), await RedirectAsync("/en/businesses/" + old));
        Assert.Equal((301, "/umkm/dapur-bu-yati/qr"), await RedirectAsync($"/umkm/{old}/qr"));
        Assert.Equal((301, "/en/businesses/dapur-bu-yati/qr"), await RedirectAsync($"/en/businesses/{old}/qr"));
        Assert.Equal(QrCodes.Draw(Code), (await site.ReadAsync($"/umkm/{old}/qr.svg")).Text);
    }

    [Theory]
    [InlineData("/u/tidak-ada")]
    [InlineData("/umkm/tidak-ada/qr")]
    [InlineData("/umkm/tidak-ada/qr.svg")]
    [InlineData("/en/businesses/nobody/qr")]
    public async Task The_code_of_nobody_is_a_404(string path) => Assert.Equal(404, (await site.ReadAsync(path)).Status);

    private async Task<(int Status, string To)> RedirectAsync(string path)
    {
        using var answer = await ScanAsync(path, null);
        return ((int)answer.StatusCode, answer.Headers.Location!.OriginalString);
    }

    private async Task<HttpResponseMessage> ScanAsync(string path, string? languages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (languages is not null) request.Headers.Add("Accept-Language", languages);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
