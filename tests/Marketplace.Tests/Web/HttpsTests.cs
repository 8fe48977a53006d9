namespace Marketplace.Tests.Web;

public sealed class HttpsTests
{
    [Fact]
    public async Task Where_https_is_required_plain_requests_are_sent_there_and_a_proxy_is_believed()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var site = new StartedSite("--Marketplace:RequireHttps=true", "--urls=http://127.0.0.1:0");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await site.AddressAsync(patience.Token) };

        using var plain = await client.GetAsync(new Uri("/umkm?page=1", UriKind.Relative), patience.Token);
        Assert.Equal(308, (int)plain.StatusCode);
        Assert.Equal("https://127.0.0.1/umkm?page=1", plain.Headers.Location!.OriginalString);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "etalase.example";
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var secure = await client.SendAsync(request, patience.Token);
        Assert.Equal(200, (int)secure.StatusCode);
        Assert.Contains("max-age=", Assert.Single(secure.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }
}
