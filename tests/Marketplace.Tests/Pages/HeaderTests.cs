namespace Marketplace.Tests.Pages;

public sealed class HeaderTests(SiteHost site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/products")]
    [InlineData("/klinik")]
    [InlineData("/nothing")]
    [InlineData("/berita/rss.xml")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        var page = await site.ReadAsync(path);

        var policy = page.Header("Content-Security-Policy")!.Split("; ");
        Assert.Contains("default-src 'self'", policy, StringComparer.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparer.Ordinal);
        Assert.Contains("base-uri 'self'", policy, StringComparer.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparer.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparer.Ordinal);
        Assert.Contains(policy, part => part.StartsWith("script-src 'self' 'nonce-", StringComparison.Ordinal));
        Assert.DoesNotContain(policy, part => part.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", page.Header("Referrer-Policy"));
        Assert.Equal("same-origin", page.Header("Cross-Origin-Opener-Policy"));
        var permissions = page.Header("Permissions-Policy")!.Split(", ");
        Assert.All((string[])["camera=()", "microphone=()", "geolocation=()", "payment=()"], off => Assert.Contains(off, permissions, StringComparer.Ordinal));
        Assert.DoesNotContain(permissions, permission => permission.StartsWith("web-share", StringComparison.Ordinal)); // the share button needs it
        Assert.Null(page.Header("Server"));
        Assert.Null(page.Header("Strict-Transport-Security")); // only where HTTPS is required
    }

    [Fact]
    public async Task A_nonce_is_used_once()
    {
        var first = (await site.ReadAsync("/")).Header("Content-Security-Policy");
        Assert.NotEqual(first, (await site.ReadAsync("/")).Header("Content-Security-Policy"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Our_own_files_may_be_kept_for_ever_and_pictures_too()
    {
        var page = await site.ReadAsync("/produk");
        var sheet = page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var picture = await site.PictureAddressAsync();

        Assert.Contains("immutable", (await site.ReadAsync(sheet)).Header("Cache-Control"), StringComparison.Ordinal);
        var file = await site.ReadAsync(picture);
        Assert.Equal((200, picture), (file.Status, picture));
        Assert.Contains("immutable", file.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("image/jpeg", file.Header("Content-Type"));
    }

    [Fact]
    public async Task A_size_that_is_not_made_is_not_found_and_nobody_keeps_that_for_ever()
    {
        var picture = await site.PictureAddressAsync();
        var missing = await site.ReadAsync(picture[..picture.LastIndexOf('/')] + "/1919.avif");

        Assert.Equal(404, missing.Status);
        Assert.DoesNotContain("immutable", missing.Header("Cache-Control") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_comes_in_three_formats()
    {
        var picture = await site.PictureAddressAsync();
        foreach (var (extension, type) in new[] { ("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg") })
        {
            var file = await site.ReadAsync(Path.ChangeExtension(picture, extension));
            Assert.Equal((200, type), (file.Status, file.Header("Content-Type")));
            Assert.Contains("immutable", file.Header("Cache-Control"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reading_sets_no_cookie() => Assert.Null((await site.ReadAsync("/produk")).Header("Set-Cookie"));
}
