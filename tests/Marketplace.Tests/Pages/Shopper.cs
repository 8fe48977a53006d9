using AngleSharp.Html.Parser;
using Marketplace.Core.SavedLists;
using Marketplace.Web.SavedLists;

namespace Marketplace.Tests.Pages;

/// <summary>A visitor's browser that keeps the key of a list and says where its forms come from.</summary>
internal sealed class Shopper(SiteHost site)
{
    private static readonly HtmlParser Parser = new();

    public ListKey? Key { get; set; }

    /// <summary>What the last answer told the browser to keep.</summary>
    public string? LastCookie { get; private set; }

    public Task<SitePage> ReadAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public Task<SitePage> PressAsync(string path, params (string Name, Guid Value)[] fields) => PressFromAsync(("Sec-Fetch-Site", "same-origin"), path, fields);

    /// <summary>Sends a form with a header that tells where it stood; null sends none.</summary>
    public Task<SitePage> PressFromAsync((string Name, string Value)? origin, string path, params (string Name, Guid Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value.ToString()))),
        };
        if (origin is { } said) request.Headers.Add(said.Name, said.Value);
        return SendAsync(request);
    }

    private async Task<SitePage> SendAsync(HttpRequestMessage request)
    {
        if (Key is not null) request.Headers.Add("Cookie", $"{SavedListCookie.Name}={Key}");
        var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        LastCookie = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? Assert.Single(cookies) : null;
        if (LastCookie?.Split(';')[0].Split('=') is [SavedListCookie.Name, var key]) Key = ListKey.Read(key);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(response.RequestMessage!.RequestUri!.PathAndQuery, response, text, Parser.ParseDocument(text));
    }
}
