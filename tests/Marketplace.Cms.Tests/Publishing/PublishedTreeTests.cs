using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Publishing;

[Collection<SharedHost>]
public sealed class PublishedTreeTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_page_has_an_address_in_each_language()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar Baru", "Fresh News");
        var child = Below(page, site, "Ulasan é", "Review");

        Assert.Equal([$"{site.Path}/", $"{site.Path}/en/"], Urls(site, site.Home));
        Assert.Equal([$"{site.Path}/kabar-baru/", $"{site.Path}/en/fresh-news/"], Urls(site, page));
        Assert.Equal([$"{site.Path}/kabar-baru/ulasan-e/", $"{site.Path}/en/fresh-news/review/"], Urls(site, child));
        Assert.Equal($"http://localhost{site.Path}/kabar-baru/", site.See(page).Url(Samples.Id, UrlMode.Absolute));
    }

    [Fact]
    public async Task An_address_leads_to_its_page()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar", "News");
        var urls = host.Get<IDocumentUrlService>();

        Assert.Equal(page.Key, urls.GetDocumentKeyByRoute("/kabar", Samples.Id, site.Home.Id, isDraft: false));
        Assert.Equal(page.Key, urls.GetDocumentKeyByRoute("/news", Samples.En, site.Home.Id, isDraft: false));
        Assert.Null(urls.GetDocumentKeyByRoute("/news", Samples.Id, site.Home.Id, isDraft: false));
    }

    [Fact]
    public async Task Renaming_and_moving_change_the_addresses_of_the_whole_branch()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (page, other) = (Below(site.Home, site, "Kabar", "News"), Below(site.Home, site, "Lain", "Other"));
        var child = Below(page, site, "Anak", "Child");
        Assert.Equal($"{site.Path}/kabar/anak/", Urls(site, child)[0]);

        _samples.Change(page, x => x.SetCultureName("Warta", Samples.Id));
        Assert.Equal([$"{site.Path}/warta/anak/", $"{site.Path}/en/news/child/"], Urls(site, child));

        _samples.Documents.Move(page, other.Id);
        Assert.Equal([$"{site.Path}/lain/warta/anak/", $"{site.Path}/en/other/news/child/"], Urls(site, child));
    }

    [Fact]
    public async Task A_name_that_is_only_saved_leaves_the_address_as_it_is()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar", "News");

        page.SetCultureName("Warta", Samples.Id);
        _samples.Save(page);

        Assert.Equal($"{site.Path}/kabar/", Urls(site, page)[0]);
    }

    [Fact]
    public async Task A_language_that_is_not_published_has_no_address()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar", "News");

        _samples.Documents.Unpublish(page, Samples.En);

        Assert.Equal([$"{site.Path}/kabar/", "#"], Urls(site, page));
    }

    [Fact]
    public async Task Children_come_in_the_editors_order_and_in_their_language()
    {
        using var site = await Site.StartAsync(host, _samples);
        var pages = "ABC".Select(x => Below(site.Home, site, $"{x}", $"{x} in English")).ToList();
        Assert.Equal(pages.Select(x => x.Key), Keys(site.See(site.Home).Children(Samples.Id)));

        _samples.Documents.Sort([pages[2], pages[0], pages[1]]);
        _samples.Documents.Unpublish(pages[0], Samples.En);

        Assert.Equal([pages[2].Key, pages[0].Key, pages[1].Key], Keys(site.See(site.Home).Children(Samples.Id)));
        Assert.Equal([pages[2].Key, pages[1].Key], Keys(site.See(site.Home).Children(Samples.En)));
        Assert.Equal(pages[2].Key, site.See(site.Home).FirstChild(Samples.Id)!.Key);
    }

    [Fact]
    public async Task A_page_knows_what_is_around_it()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar", "News");
        var (child, sibling) = (Below(page, site, "Satu", "One"), Below(page, site, "Dua", "Two"));
        var seen = site.See(child);

        Assert.Equal(page.Key, seen.Parent()!.Key);
        Assert.Equal(site.Home.Key, seen.Root().Key);
        Assert.Equal([page.Key, site.Home.Key], Keys(seen.Ancestors()));
        Assert.Equal([site.Home.Key, page.Key, child.Key], Keys(seen.Breadcrumbs()));
        Assert.Equal([sibling.Key], Keys(seen.Siblings(Samples.Id)));
        Assert.Equal([page.Key, child.Key, sibling.Key], Keys(site.See(site.Home).Descendants(Samples.Id)));
        Assert.Equal(page.Key, seen.Ancestor(site.Type.Alias)!.Key);
        Assert.True(seen.IsVisible());
    }

    [Fact]
    public async Task A_trashed_child_is_no_child_any_more_and_is_one_again_when_put_back()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site.Home, site, "Kabar yang kembali", "News that return"); // names are unique in the bin too, which all share

        _samples.Documents.MoveToRecycleBin(page);
        Assert.Empty(site.See(site.Home).Children(Samples.Id));

        _samples.Documents.Move(_samples.Read(page), site.Home.Id);
        _samples.Publish(_samples.Read(page));
        Assert.Equal([page.Key], Keys(site.See(site.Home).Children(Samples.Id)));
        Assert.Equal([$"{site.Path}/kabar-yang-kembali/", $"{site.Path}/en/news-that-return/"], Urls(site, page));
    }

    private static string[] Urls(Site site, IContent page) => [site.See(page).Url(Samples.Id), site.See(page).Url(Samples.En)];

    private static IEnumerable<Guid> Keys(IEnumerable<IPublishedContent> pages) => pages.Select(x => x.Key);

    private IContent Below(IContent parent, Site site, string name, string english) => _samples.Published(site.Type, name, english, parent.Id);
}
