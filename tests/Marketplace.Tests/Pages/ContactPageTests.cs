namespace Marketplace.Tests.Pages;

public sealed class ContactPageTests(SiteHost site)
{
    [Theory]
    [InlineData("/kontak", "Senin sampai Jumat")]
    [InlineData("/en/contact", "Monday to Friday")]
    public async Task Shows_every_way_to_reach_us_on_one_card(string path, string hours)
    {
        var card = Assert.Single((await site.ReadAsync(path)).Document.QuerySelectorAll("main .contact-card"));

        Assert.NotNull(card.QuerySelector("a.button[href^='https://wa.me/']"));
        Assert.NotNull(card.QuerySelector("a[href^='tel:']"));
        Assert.NotNull(card.QuerySelector("a[href^='mailto:']"));
        Assert.NotNull(card.QuerySelector("address"));
        Assert.Contains(hours, card.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/klinik")]
    [InlineData("/en/programs/smes")]
    public async Task A_long_text_has_a_list_of_its_chapters(string path)
    {
        var page = await site.ReadAsync(path);
        var links = page.Document.QuerySelectorAll(".chapters a").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.True(links.Count > 2);
        Assert.All(links, id => Assert.NotNull(page.Document.QuerySelector($".prose h2[id='{id}']")));
    }
}
