using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class VersionTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task Every_publish_keeps_a_version_and_saving_alone_keeps_none()
    {
        var document = await PublishedThreeTimesAsync();
        var versions = _samples.Documents.GetVersions(document.Id).ToList();

        document.SetValue("title", "hanya disimpan", Samples.Id);
        _samples.Save(document);

        Assert.Equal(4, versions.Count); // three publishes and the draft after the last
        Assert.Equal(["tiga", "tiga", "dua", "satu"], versions.Select(x => x.GetValue("title", Samples.Id)));
        Assert.Equal(document.VersionId, versions[0].VersionId);
        Assert.Equal(versions.Select(x => x.VersionId), _samples.Documents.GetVersionIds(document.Id, 10));
    }

    [Fact]
    public async Task A_list_of_versions_is_paged_without_values()
    {
        var document = await PublishedThreeTimesAsync();

        var page = _samples.Documents.GetVersionsSlim(document.Id, 1, 2).ToList();

        Assert.Equal(_samples.Documents.GetVersionIds(document.Id, 10).Skip(1).Take(2), page.Select(x => x.VersionId));
    }

    [Fact]
    public async Task A_former_version_comes_back_as_the_draft_and_the_published_one_stays()
    {
        var document = await PublishedThreeTimesAsync();
        var first = Version(document, "satu");

        Assert.True(_samples.Documents.Rollback(document.Id, first.VersionId).Success);

        var read = _samples.Read(document);
        Assert.Equal(["satu", "one"], [read.GetValue("title", Samples.Id), read.GetValue("title", Samples.En)]);
        Assert.Equal("tiga", read.GetValue("title", Samples.Id, published: true));
        Assert.Equal(first.GetCultureName(Samples.Id), read.GetCultureName(Samples.Id));
    }

    [Fact]
    public async Task One_language_alone_can_be_rolled_back()
    {
        var document = await PublishedThreeTimesAsync();

        _samples.Documents.Rollback(document.Id, Version(document, "satu").VersionId, Samples.En);

        var read = _samples.Read(document);
        Assert.Equal(["tiga", "one"], [read.GetValue("title", Samples.Id), read.GetValue("title", Samples.En)]);
        Assert.Equal([Samples.En], read.EditedCultures!);
    }

    [Fact]
    public async Task Old_versions_are_deleted_and_the_two_current_ones_never()
    {
        var document = await PublishedThreeTimesAsync();

        _samples.Documents.DeleteVersions(document.Id, DateTime.MaxValue);

        Assert.Equal(["tiga", "tiga"], _samples.Documents.GetVersions(document.Id).Select(x => x.GetValue("title", Samples.Id)));
        Assert.Equal("tiga", _samples.Read(document).GetValue("title", Samples.Id, published: true));
    }

    [Fact]
    public async Task One_old_version_is_deleted_by_its_number()
    {
        var document = await PublishedThreeTimesAsync();
        var first = Version(document, "satu").VersionId;

        _samples.Documents.DeleteVersion(document.Id, first, deletePriorVersions: false);

        Assert.DoesNotContain(first, _samples.Documents.GetVersionIds(document.Id, 10));
        Assert.Equal(3, _samples.Documents.GetVersionIds(document.Id, 10).Count());
    }

    [Fact]
    public async Task The_published_version_is_not_deleted_by_its_number()
    {
        var document = await PublishedThreeTimesAsync();

        _samples.Documents.DeleteVersion(document.Id, document.PublishedVersionId, deletePriorVersions: false);

        Assert.Equal("tiga", _samples.Read(document).GetValue("title", Samples.Id, published: true));
    }

    private IContent Version(IContent document, string title) =>
        _samples.Documents.GetVersions(document.Id).Single(x => Equals(x.GetValue("title", Samples.Id), title));

    private async Task<IContent> PublishedThreeTimesAsync()
    {
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Riwayat"));
        foreach (var (id, en) in new[] { ("satu", "one"), ("dua", "two"), ("tiga", "three") })
        {
            document.SetValue("title", id, Samples.Id);
            document.SetValue("title", en, Samples.En);
            document.SetCultureName($"{id} {document.Key}", Samples.Id);
            _samples.Publish(_samples.Save(document));
        }

        return document;
    }
}
