using Marketplace.Web.Common.Languages;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Tests.Web;

public sealed class AcceptedLanguageTests
{
    [Theory]
    [InlineData("de, en;q=0.8", "en")]
    [InlineData("en-GB,en;q=0.9,id;q=0.8", "en")]
    [InlineData("id", "id")]
    [InlineData("id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7", "id")]
    [InlineData("EN", "en")]
    [InlineData("en;q=0.2, id;q=0.7", "id")]
    [InlineData("in-ID, en;q=0.5", "id")]
    [InlineData("en;q=0, de", "id")]
    [InlineData("de, fr;q=0.5", "id")]
    [InlineData("*", "id")]
    [InlineData("", "id")]
    [InlineData("???;;q=x, , en", "en")]
    public void The_most_wanted_language_that_the_site_speaks_wins(string header, string language)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.AcceptLanguage = header;
        Assert.Equal(language, request.Accepted().Tag);
    }

    [Fact]
    public void A_browser_that_asks_for_nothing_gets_Indonesian() => Assert.Equal("id", new DefaultHttpContext().Request.Accepted().Tag);
}
