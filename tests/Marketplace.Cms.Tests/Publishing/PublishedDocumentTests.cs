using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Publishing;

[Collection<SharedHost>]
public sealed class PublishedDocumentTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    private IPublishedContentCache Cache => host.Get<IPublishedContentCache>();

    [Fact]
    public async Task A_draft_is_seen_in_the_preview_alone()
    {
        var document = _samples.Saved(await _samples.VaryingTypeAsync(), Samples.Unique("Naskah"));

        Assert.Null(Cache.GetById(document.Key));
        Assert.Null(Cache.GetById(document.Id));
        Assert.Equal(document.Key, Cache.GetById(preview: true, document.Key)!.Key);
        Assert.True(Cache.GetById(preview: true, document.Key)!.IsDraft(Samples.Id));
    }

    [Fact]
    public async Task What_is_published_is_seen_at_once_in_both_languages()
    {
        var document = await PublishedAsync();

        var seen = Seen(document);

        Assert.Equal(["Kabar", "News"], [seen.Name(Samples.Id), seen.Name(Samples.En)]);
        Assert.Equal(["Halo", "Hello"], [seen.Value<string>("title", Samples.Id), seen.Value<string>("title", Samples.En)]);
        Assert.Equal("<p>Isi</p>", seen.Value<IHtmlEncodedString>("body", Samples.Id)!.ToHtmlString());
        Assert.Equal(["batik", "kopi"], seen.Value<IEnumerable<string>>("tags", Samples.Id)!);
        Assert.Equal((true, new DateTime(2026, 11, 20)), (seen.Value<bool>("flag"), seen.Value<DateTime>("day")));
        Assert.Equal((document.Id, document.ContentType.Alias, PublishedItemType.Content), (seen.Id, seen.ContentType.Alias, seen.ItemType));
        Assert.Equal([Samples.En, Samples.Id], seen.Cultures.Keys.Order());
    }

    [Fact]
    public async Task A_value_is_told_in_the_language_of_the_moment()
    {
        var seen = Seen(await PublishedAsync());
        var moment = host.Get<IVariationContextAccessor>();
        try
        {
            moment.VariationContext = new VariationContext(Samples.En);
            Assert.Equal(("Hello", "News"), (seen.Value<string>("title"), seen.Name()));
            moment.VariationContext = new VariationContext(Samples.Id);
            Assert.Equal(("Halo", "Kabar"), (seen.Value<string>("title"), seen.Name()));
        }
        finally
        {
            moment.VariationContext = null;
        }
    }

    [Fact]
    public async Task What_is_edited_is_seen_in_the_preview_until_it_is_published()
    {
        var document = await PublishedAsync();
        Assert.Equal("Halo", Seen(document).Value<string>("title", Samples.Id));

        document.SetValue("title", "Apa kabar", Samples.Id);
        document.SetCultureName("Kabar baru", Samples.Id);
        _samples.Save(document);
        Assert.Equal(("Halo", "Kabar"), (Seen(document).Value<string>("title", Samples.Id), Seen(document).Name(Samples.Id)));
        var preview = Cache.GetById(preview: true, document.Key)!;
        Assert.Equal(("Apa kabar", "Kabar baru"), (preview.Value<string>("title", Samples.Id), preview.Name(Samples.Id)));

        _samples.Publish(document);
        Assert.Equal(("Apa kabar", "Kabar baru"), (Seen(document).Value<string>("title", Samples.Id), Seen(document).Name(Samples.Id)));
    }

    [Fact]
    public async Task A_language_that_is_not_published_is_not_seen()
    {
        var document = await PublishedAsync();

        _samples.Documents.Unpublish(document, Samples.En);

        var seen = Seen(document);
        Assert.Equal([Samples.Id], seen.Cultures.Keys);
        Assert.False(seen.IsPublished(Samples.En));
        Assert.False(seen.HasValue("title", Samples.En));
        Assert.True(seen.HasValue("title", Samples.Id));
    }

    [Fact]
    public async Task What_is_unpublished_trashed_or_deleted_is_gone()
    {
        var (unpublished, trashed, deleted) = (await PublishedAsync(), await PublishedAsync(), await PublishedAsync());
        Assert.All([unpublished, trashed, deleted], x => Assert.NotNull(Cache.GetById(x.Key)));

        _samples.Documents.Unpublish(unpublished);
        _samples.Documents.MoveToRecycleBin(trashed);
        _samples.Documents.Delete(deleted);

        Assert.All([unpublished, trashed, deleted], x => Assert.Null(Cache.GetById(x.Key)));
        Assert.NotNull(Cache.GetById(preview: true, unpublished.Key));
        Assert.Null(Cache.GetById(preview: true, deleted.Key));
    }

    [Fact]
    public async Task What_lies_below_an_unpublished_page_is_gone_and_comes_back_with_it()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Published(type, Samples.Unique("Induk"));
        var child = _samples.Published(type, "Anak", parent: parent.Id);
        Assert.NotNull(Cache.GetById(child.Key));

        _samples.Documents.Unpublish(parent);
        Assert.Null(Cache.GetById(child.Key));

        _samples.Publish(parent);
        Assert.NotNull(Cache.GetById(child.Key));
    }

    [Fact]
    public async Task A_page_that_is_deleted_leaves_no_trace_in_what_lay_below_it()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Published(type, Samples.Unique("Induk"));
        var child = _samples.Published(type, "Anak", parent: parent.Id);
        Assert.NotNull(Cache.GetById(child.Key));

        _samples.Documents.MoveToRecycleBin(parent);
        _samples.Documents.Delete(_samples.Read(parent));

        Assert.Null(Cache.GetById(child.Key));
        Assert.Null(Cache.GetById(child.Id));
    }

    [Fact]
    public async Task A_field_that_is_added_to_the_type_is_seen_at_once()
    {
        var document = await PublishedAsync();
        Assert.False(Seen(document).HasProperty("summary"));

        var type = _samples.Types.Get(document.ContentTypeId)!;
        await _samples.AddAsync(type, "summary", -89);
        await _samples.UpdateAsync(type);

        Assert.True(Seen(document).HasProperty("summary"));
        _samples.Change(_samples.Read(document), x => x.SetValue("summary", "ringkas"));
        Assert.Equal("ringkas", Seen(document).Value<string>("summary"));
    }

    [Fact]
    public async Task All_published_pages_of_a_type_are_found()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Published(type, Samples.Unique("Induk"));
        var child = _samples.Published(type, "Anak", parent: parent.Id);
        _samples.Saved(type, "Naskah", parent: parent.Id);

        var found = host.Get<IDocumentCacheService>().GetByContentType(Seen(parent).ContentType).Select(x => x.Key);

        Assert.Equal([parent.Key, child.Key], found);
    }

    private IPublishedContent Seen(IContent document) => Cache.GetById(document.Key) ?? throw new InvalidOperationException($"{document.Name} is not published.");

    private async Task<IContent> PublishedAsync()
    {
        var type = await _samples.VaryingTypeAsync();
        var document = _samples.Draft(type, "Kabar", "News", _samples.Published(type, Samples.Unique("Induk")).Id);
        document.SetValue("title", "Halo", Samples.Id);
        document.SetValue("title", "Hello", Samples.En);
        document.SetValue("body", Samples.RichText("<p>Isi</p>"), Samples.Id);
        document.SetValue("tags", """["batik","kopi"]""", Samples.Id);
        document.SetValue("flag", true);
        document.SetValue("day", new DateTime(2026, 11, 20));
        return _samples.Publish(_samples.Save(document));
    }
}
