using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class DocumentTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_saved_document_has_its_names_in_both_languages()
    {
        var type = await _samples.VaryingTypeAsync();

        var read = _samples.Read(_samples.Saved(type, "Kabar", "News"));

        Assert.Equal(["News", "Kabar"], [read.GetCultureName(Samples.En), read.GetCultureName(Samples.Id)]);
        Assert.Equal("Kabar", read.Name); // the default language names the node
        Assert.False(read.Published);
        Assert.Equal([Samples.En, Samples.Id], read.AvailableCultures.Order());
    }

    [Fact]
    public async Task Every_kind_of_value_is_read_back_as_it_was_written()
    {
        var type = await _samples.VaryingTypeAsync();
        var picked = _samples.Saved(type, "Yang dipilih");
        var document = _samples.Draft(type, "Nilai");
        document.SetValue("title", "Judul – “ñ” 你好 🙂", Samples.Id);
        document.SetValue("body", Samples.RichText("<p>Isi</p>"), Samples.Id);
        document.SetValue("tags", """["batik","kopi"]""", Samples.Id);
        document.SetValue("flag", true);
        document.SetValue("day", new DateTime(2026, 11, 20));
        document.SetValue("picked", Samples.Pick(picked));

        var read = _samples.Read(_samples.Save(document));

        Assert.Equal("Judul – “ñ” 你好 🙂", read.GetValue<string>("title", Samples.Id));
        Assert.Equal(Samples.RichText("<p>Isi</p>"), read.GetValue<string>("body", Samples.Id));
        Assert.Equal("""["batik","kopi"]""", read.GetValue<string>("tags", Samples.Id));
        Assert.Equal(1, Assert.IsType<int>(read.GetValue("flag")));
        Assert.Equal(new DateTime(2026, 11, 20), Assert.IsType<DateTime>(read.GetValue("day")));
        Assert.Equal(Samples.Pick(picked), read.GetValue<string>("picked"));
        Assert.Null(read.GetValue("title", Samples.En));
    }

    [Fact]
    public async Task A_value_that_is_cleared_is_gone()
    {
        var type = await _samples.InvariantTypeAsync();
        var document = _samples.Draft(type, Samples.Unique("Polos"));
        document.SetValue("title", "ada");
        document.SetValue("day", new DateTime(2026, 11, 20));
        _samples.Save(document);

        document.SetValue("title", null);
        document.SetValue("day", null);
        _samples.Save(document);

        Assert.Equal([null, null], [_samples.Read(document).GetValue("title"), _samples.Read(document).GetValue("day")]);
    }

    [Fact]
    public async Task What_is_edited_after_publishing_stays_apart_from_what_is_published()
    {
        var document = await PublishedAsync("terbit");

        document.SetValue("title", "diubah", Samples.Id);
        _samples.Save(document);

        var read = _samples.Read(document);
        Assert.Equal("diubah", read.GetValue("title", Samples.Id));
        Assert.Equal("terbit", read.GetValue("title", Samples.Id, published: true));
        Assert.True(read.Published);
        Assert.True(read.Edited);
    }

    [Fact]
    public async Task Only_the_language_that_was_edited_counts_as_edited()
    {
        var document = await PublishedAsync("terbit");
        Assert.Empty(_samples.Read(document).EditedCultures!);

        document.SetValue("title", "changed", Samples.En);
        _samples.Save(document);

        Assert.Equal([Samples.En], _samples.Read(document).EditedCultures!);
    }

    [Fact]
    public async Task A_name_that_was_edited_counts_as_edited_until_it_is_published()
    {
        var document = await PublishedAsync("terbit");
        var former = document.GetCultureName(Samples.En);

        document.SetCultureName("New name", Samples.En);
        _samples.Save(document);
        var read = _samples.Read(document);
        Assert.Equal([Samples.En], read.EditedCultures!);
        Assert.Equal([former, "New name"], [read.GetPublishName(Samples.En), read.GetCultureName(Samples.En)]);

        _samples.Publish(document);
        read = _samples.Read(document);
        Assert.Empty(read.EditedCultures!);
        Assert.Equal("New name", read.GetPublishName(Samples.En));
        Assert.False(read.Edited);
    }

    [Fact]
    public async Task Going_back_to_the_published_value_ends_being_edited_in_that_language()
    {
        var document = await PublishedAsync("terbit");
        document.SetValue("title", "diubah", Samples.Id);
        _samples.Save(document);

        document.SetValue("title", "terbit", Samples.Id);
        _samples.Save(document);

        Assert.DoesNotContain(Samples.Id, _samples.Read(document).EditedCultures!);
    }

    [Fact]
    public async Task A_copy_that_is_older_than_a_publish_cannot_overwrite_it()
    {
        var document = await PublishedAsync("terbit");
        var older = _samples.Read(document);
        _samples.Change(document, x => x.SetValue("title", "lebih baru", Samples.Id));

        older.SetValue("title", "lebih lama", Samples.Id);
        Assert.Throws<InvalidOperationException>(() => _samples.Documents.Save(older));

        Assert.Equal("lebih baru", _samples.Read(document).GetValue("title", Samples.Id));
    }

    [Fact]
    public async Task Documents_are_found_by_type_level_and_filter()
    {
        var type = await _samples.InvariantTypeAsync();
        var parent = _samples.Saved(type, Samples.Unique("Induk"));
        foreach (var name in new[] { "Satu", "Dua", "Tiga" })
        {
            _samples.Saved(type, name, parent: parent.Id);
        }

        var page = _samples.Documents.GetPagedChildren(parent.Id, 0, 2, out var total, null, null, Ordering.By("name")).ToList();
        Assert.Equal((3, "Dua", "Satu"), (total, page[0].Name, page[1].Name));
        Assert.Equal(4, _samples.Documents.GetPagedOfType(type.Id, 0, 10, out _, null!).Count());
        Assert.Equal((3, 3, 4), (_samples.Documents.CountChildren(parent.Id), _samples.Documents.CountDescendants(parent.Id), _samples.Documents.Count(type.Alias)));
        Assert.Equal(3, _samples.Documents.GetByLevel(parent.Level + 1).Count(x => x.ParentId == parent.Id));
    }

    private async Task<IContent> PublishedAsync(string title)
    {
        var document = _samples.Draft(await _samples.VaryingTypeAsync(), Samples.Unique("Halaman"));
        document.SetValue("title", title, Samples.Id);
        document.SetValue("title", "published", Samples.En);
        return _samples.Publish(_samples.Save(document));
    }
}
