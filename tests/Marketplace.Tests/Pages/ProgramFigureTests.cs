using System.Globalization;

namespace Marketplace.Tests.Pages;

public sealed class ProgramFigureTests(SiteHost site)
{
    [Theory]
    [InlineData("/", "/umkm")]
    [InlineData("/program", "/umkm")]
    [InlineData("/program/umkm", "/umkm")]
    [InlineData("/en", "/en/businesses")]
    [InlineData("/en/programs", "/en/businesses")]
    [InlineData("/en/programs/smes", "/en/businesses")]
    public async Task The_figure_of_businesses_opens_a_list_of_as_many(string path, string rows)
    {
        var page = await site.ReadAsync(path);
        var link = Assert.Single(page.Document.QuerySelectorAll("main .figure-rows"));

        Assert.Equal(rows, link.GetAttribute("href"));
        var list = await site.ReadAsync(rows);
        var listed = list.Document.QuerySelector(".results-line .count")!.TextContent;
        Assert.Equal(int.Parse(listed, CultureInfo.InvariantCulture), Number(link.QuerySelector(".figure")!.TextContent, page));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/programs")]
    public async Task Every_figure_has_its_day_and_source(string path)
    {
        var programs = (await site.ReadAsync(path)).Document.QuerySelectorAll("main .program");

        Assert.Equal(3, programs.Length);
        Assert.All(programs, program => Assert.NotNull(program.QuerySelector(".meta time[datetime]")));
        Assert.All(programs, program => Assert.Contains(" · ", program.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "/produk?export=1")]
    [InlineData("/en", "/en/products?export=1")]
    public async Task Home_shows_what_is_ready_for_export_and_leads_to_all_of_it(string path, string rows)
    {
        var section = (await site.ReadAsync(path)).Document.QuerySelector("section[aria-labelledby=export]")!;

        Assert.NotEmpty(section.QuerySelectorAll(".product-card"));
        Assert.Equal(rows, section.QuerySelector("a.more")!.GetAttribute("href"));
        var listed = (await site.ReadAsync(rows)).Document.QuerySelectorAll(".product-card h2 a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(section.QuerySelectorAll(".product-card h3 a"), card => Assert.Contains(card.GetAttribute("href"), listed));
    }

    private static int Number(string figure, SitePage page) =>
        int.Parse(figure, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo(page.Document.DocumentElement.GetAttribute("lang")!));
}
