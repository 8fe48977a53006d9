using System.Text.Json;
using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Publishing;

[Collection<SharedHost>]
public sealed class PickedTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_picked_page_is_told_as_it_is_now()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (page, picked) = (Below(site, "Kabar"), Below(site, "Program"));
        _samples.Change(page, x => x.SetValue("picked", Samples.Pick(picked)));
        Assert.Equal("Program", Picked(site, page)!.Name(Samples.Id));

        _samples.Change(picked, x => x.SetCultureName("Program Baru", Samples.Id));
        Assert.Equal(("Program Baru", $"{site.Path}/program-baru/"), (Picked(site, page)!.Name(Samples.Id), Picked(site, page)!.Url(Samples.Id)));

        _samples.Documents.Unpublish(picked);
        Assert.Null(Picked(site, page));
        _samples.Publish(picked);
        Assert.NotNull(Picked(site, page));
    }

    [Fact]
    public async Task A_link_in_a_text_follows_the_page_it_leads_to()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (page, target) = (Below(site, "Kabar"), Below(site, "Tujuan"));
        var udi = Udi.Create(Constants.UdiEntityType.Document, target.Key);
        _samples.Change(page, x => x.SetValue("body", Samples.RichText($"""<p><a href="/{"{"}localLink:{udi}{"}"}">lihat</a></p>"""), Samples.Id));
        Assert.Equal($"""<p><a href="{site.Path}/tujuan/">lihat</a></p>""", Body(site, page));

        _samples.Change(target, x => x.SetCultureName("Tujuan Baru", Samples.Id));
        Assert.Equal($"""<p><a href="{site.Path}/tujuan-baru/">lihat</a></p>""", Body(site, page));
    }

    [Fact]
    public async Task What_a_slow_reader_makes_of_an_old_text_stays_with_that_reader()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = Below(site, "Kabar");
        _samples.Change(page, x => x.SetValue("body", Samples.RichText("<p>lama</p>"), Samples.Id));
        var old = site.See(page);

        _samples.Change(page, x => x.SetValue("body", Samples.RichText("<p>baru</p>"), Samples.Id));

        Assert.Contains("lama", old.Value<IHtmlEncodedString>("body", Samples.Id)!.ToHtmlString(), StringComparison.Ordinal);
        Assert.Equal("<p>baru</p>", Body(site, page));
    }

    [Fact]
    public async Task A_link_leads_to_the_language_it_stands_in()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (page, target) = (Below(site, "Kabar"), Below(site, "Tujuan"));
        var markup = Samples.RichText($"""<p><a type="document" href="/{"{"}localLink:{target.Key}{"}"}">x</a></p>""");
        _samples.Change(page, x =>
        {
            x.SetValue("body", markup, Samples.Id);
            x.SetValue("body", markup, Samples.En);
        });

        Assert.Contains($"\"{site.Path}/tujuan/\"", InLanguage(Samples.Id, () => Body(site, page)), StringComparison.Ordinal);
        Assert.Contains($"\"{site.Path}/en/tujuan-in-english/\"", InLanguage(Samples.En, () => Body(site, page, Samples.En)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picked_picture_is_told_with_its_file_until_it_is_deleted()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (page, picture) = (Below(site, "Kabar"), Picture("pasar.jpg"));
        _samples.Change(page, x => x.SetValue("picture", Pick(picture)));

        var seen = Assert.IsType<IPublishedContent>(Shown(site, page), exactMatch: false);
        Assert.Equal((picture.Key, PublishedItemType.Media, 640), (seen.Key, seen.ItemType, seen.Value<int>("umbracoWidth")));
        Assert.Matches("^/media/[a-z0-9]+/pasar\\.jpg$", seen.MediaUrl());
        Assert.True(System.IO.File.Exists(Path.Combine(host.Folder, "Media", seen.MediaUrl()["/media/".Length..])));

        host.Get<IMediaService>().MoveToRecycleBin(picture);
        Assert.Null(Shown(site, page));
    }

    [Fact]
    public void A_picture_is_seen_by_its_key_and_found_by_its_file()
    {
        var picture = Picture("kebun.jpg");

        using var request = host.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        var seen = host.Get<IPublishedMediaCache>().GetById(picture.Key)!;

        Assert.Equal((picture.Id, "kebun.jpg"), (seen.Id, seen.Name()));
        Assert.Equal(picture.Id, host.Get<IMediaService>().GetMediaByPath(seen.MediaUrl())!.Id);
        picture.Name = "Kebun teh";
        Assert.True(host.Get<IMediaService>().Save(picture).Success);
        Assert.Equal("Kebun teh", host.Get<IPublishedMediaCache>().GetById(picture.Key)!.Name());
    }

    [Fact]
    public async Task Tags_of_what_is_published_are_found_by_language()
    {
        using var site = await Site.StartAsync(host, _samples);
        var (word, page) = (Samples.Unique("batik"), Below(site, "Kabar"));
        _samples.Change(page, x => x.SetValue("tags", $"""["{word}"]""", Samples.Id));
        var tags = host.Get<ITagService>();

        Assert.Equal(page.Id, Assert.Single(tags.GetTaggedContentByTag(word, culture: Samples.Id)).EntityId);
        Assert.Empty(tags.GetTaggedContentByTag(word, culture: Samples.En));
        Assert.Equal([word], tags.GetTagsForEntity(page.Id, culture: Samples.Id).Select(x => x.Text));

        _samples.Documents.Unpublish(page);
        Assert.Empty(tags.GetTaggedContentByTag(word, culture: Samples.Id));
    }

    private static IPublishedContent? Picked(Site site, IContent page) => site.See(page).Value<IPublishedContent>("picked");

    private static object? Shown(Site site, IContent page) => site.See(page).Value("picture");

    private static string Body(Site site, IContent page, string culture = Samples.Id) => site.See(page).Value<IHtmlEncodedString>("body", culture)!.ToHtmlString()!;

    private static string Pick(IMedia picture) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = picture.Key } });

    private T InLanguage<T>(string culture, Func<T> tell)
    {
        var moment = host.Get<IVariationContextAccessor>();
        moment.VariationContext = new VariationContext(culture);
        try
        {
            return tell();
        }
        finally
        {
            moment.VariationContext = null;
        }
    }

    private IContent Below(Site site, string name) => _samples.Published(site.Type, name, parent: site.Home.Id);

    private IMedia Picture(string file)
    {
        var media = host.Get<IMediaService>();
        var picture = media.CreateMedia(file, Constants.System.Root, Constants.Conventions.MediaTypes.Image);
        picture.SetValue(
            host.Get<MediaFileManager>(), host.Get<MediaUrlGeneratorCollection>(), host.Get<IShortStringHelper>(), host.Get<IContentTypeBaseServiceProvider>(),
            Constants.Conventions.Media.File, file, new MemoryStream([1, 2, 3]));
        picture.SetValue(Constants.Conventions.Media.Width, 640);
        Assert.True(media.Save(picture).Success);
        return picture;
    }
}
