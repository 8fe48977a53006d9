using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class PublishingTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task Publishing_one_language_leaves_the_other_a_draft()
    {
        var document = _samples.Saved(await _samples.VaryingTypeAsync(), Samples.Unique("Satu bahasa"));

        _samples.Publish(document, Samples.Id);

        var read = _samples.Read(document);
        Assert.Equal([Samples.Id], read.PublishedCultures);
        Assert.Equal([Samples.En], read.EditedCultures!);
        Assert.Null(read.GetPublishName(Samples.En));
    }

    [Fact]
    public async Task The_second_language_is_added_to_the_first()
    {
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Dua bahasa"));
        document.SetValue("title", "satu", Samples.Id);
        document.SetValue("title", "one", Samples.En);
        _samples.Publish(_samples.Save(document), Samples.Id);

        _samples.Publish(document, Samples.En);

        var read = _samples.Read(document);
        Assert.Equal([Samples.En, Samples.Id], read.PublishedCultures.Order());
        Assert.Equal(["satu", "one"], [Title(read, Samples.Id), Title(read, Samples.En)]);
    }

    [Fact]
    public async Task Publishing_one_language_again_keeps_the_published_text_of_the_other()
    {
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Tetap"));
        document.SetValue("title", "published", Samples.En);
        _samples.Publish(_samples.Save(document));
        document.SetValue("title", "still a draft", Samples.En);
        document.SetValue("title", "baru", Samples.Id);
        _samples.Save(document);

        _samples.Publish(document, Samples.Id);

        var read = _samples.Read(document);
        Assert.Equal(["baru", "published"], [Title(read, Samples.Id), Title(read, Samples.En)]);
        Assert.Equal("still a draft", read.GetValue("title", Samples.En));
    }

    [Fact]
    public async Task One_language_can_be_taken_back()
    {
        var document = _samples.Published(await _samples.VaryingTypeAsync(), Samples.Unique("Ditarik"));

        var result = _samples.Documents.Unpublish(document, Samples.En);

        Assert.Equal(PublishResultType.SuccessUnpublishCulture, result.Result);
        Assert.Equal([Samples.Id], _samples.Read(document).PublishedCultures);
        Assert.True(_samples.Read(document).Published);
    }

    [Fact]
    public async Task Taking_back_the_mandatory_language_takes_back_all()
    {
        var document = _samples.Published(await _samples.VaryingTypeAsync(), Samples.Unique("Wajib"));

        var result = _samples.Documents.Unpublish(document, Samples.Id);

        Assert.Equal(PublishResultType.SuccessUnpublishMandatoryCulture, result.Result);
        Assert.False(_samples.Read(document).Published);
    }

    [Fact]
    public async Task Taking_back_everything_keeps_the_draft()
    {
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Semua"));
        document.SetValue("title", "isi", Samples.Id);
        _samples.Publish(_samples.Save(document));

        Assert.True(_samples.Documents.Unpublish(document).Success);

        var read = _samples.Read(document);
        Assert.False(read.Published);
        Assert.True(read.Edited);
        Assert.Equal("isi", read.GetValue("title", Samples.Id));
        _samples.Publish(read);
        Assert.Equal("isi", Title(_samples.Read(document), Samples.Id));
    }

    [Fact]
    public async Task The_mandatory_language_must_be_published_first()
    {
        var document = _samples.Saved(await _samples.VaryingTypeAsync(), Samples.Unique("Tanpa wajib"));

        var result = _samples.Documents.Publish(document, [Samples.En]);

        Assert.Equal(PublishResultType.FailedPublishMandatoryCultureMissing, result.Result);
        Assert.False(_samples.Read(document).Published);
    }

    [Fact]
    public async Task An_empty_mandatory_field_blocks_publishing_but_not_saving()
    {
        var type = await _samples.TypeAsync(ContentVariation.Culture, async x =>
            (await _samples.AddAsync(x, "title", -88, ContentVariation.Culture)).Mandatory = true);
        var document = _samples.Saved(type, Samples.Unique("Kosong"));

        var refused = _samples.Documents.Publish(document, ["*"]);

        Assert.Equal(PublishResultType.FailedPublishContentInvalid, refused.Result);
        Assert.Equal(["title"], refused.InvalidProperties!.Select(x => x.Alias).Distinct());
        document.SetValue("title", "isi", Samples.Id);
        document.SetValue("title", "filled", Samples.En);
        _samples.Publish(_samples.Save(document));
    }

    [Fact]
    public async Task A_page_below_a_draft_cannot_be_published()
    {
        var type = await _samples.VaryingTypeAsync();
        var child = _samples.Saved(type, "Anak", parent: _samples.Saved(type, Samples.Unique("Induk")).Id);

        Assert.Equal(PublishResultType.FailedPublishPathNotPublished, _samples.Documents.Publish(child, ["*"]).Result);
    }

    [Fact]
    public async Task A_branch_is_published_from_the_top_down()
    {
        var type = await _samples.VaryingTypeAsync();
        var top = _samples.Saved(type, Samples.Unique("Cabang"));
        var child = _samples.Saved(type, "Anak", parent: top.Id);
        var grandchild = _samples.Saved(type, "Cucu", parent: child.Id);

        var results = _samples.Documents.PublishBranch(top, PublishBranchFilter.IncludeUnpublished, ["*"]).ToList();

        Assert.Equal(3, results.Count(x => x.Success));
        Assert.True(_samples.Read(grandchild).Published);
        Assert.True(_samples.Documents.IsPathPublished(_samples.Read(grandchild)));
    }

    [Fact]
    public async Task What_is_scheduled_is_published_and_taken_back_when_its_time_has_come()
    {
        var document = _samples.Saved(await _samples.InvariantTypeAsync(), Samples.Unique("Terjadwal"));
        var morning = new DateTime(2026, 12, 1, 1, 0, 0, DateTimeKind.Utc);
        _samples.Documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(morning, morning.AddHours(2)));
        Assert.Equal(2, _samples.Documents.GetContentScheduleByContentId(document.Id).FullSchedule.Count);

        _samples.Documents.PerformScheduledPublish(morning.AddMinutes(-1));
        Assert.False(_samples.Read(document).Published);
        _samples.Documents.PerformScheduledPublish(morning.AddMinutes(1));
        Assert.True(_samples.Read(document).Published);
        _samples.Documents.PerformScheduledPublish(morning.AddHours(3));

        Assert.False(_samples.Read(document).Published);
        Assert.Empty(_samples.Documents.GetContentScheduleByContentId(document.Id).FullSchedule);
    }

    private static object? Title(IContent document, string culture) => document.GetValue("title", culture, published: true);
}
