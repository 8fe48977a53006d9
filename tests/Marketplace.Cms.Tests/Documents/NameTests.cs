using Marketplace.Cms.Tests.Support;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class NameTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_name_that_a_sibling_has_gets_a_number()
    {
        var type = await _samples.InvariantTypeAsync();
        var parent = _samples.Saved(type, Samples.Unique("Induk"));

        var names = Enumerable.Range(0, 3).Select(_ => _samples.Saved(type, "Kabar", parent: parent.Id).Name).ToList();

        Assert.Equal(["Kabar", "Kabar (1)", "Kabar (2)"], names);
    }

    [Fact]
    public async Task Names_are_numbered_in_each_language_by_itself()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Saved(type, Samples.Unique("Induk"));
        _samples.Saved(type, "Kabar", "News", parent.Id);

        var second = _samples.Read(_samples.Saved(type, "Berita", "News", parent.Id));
        var third = _samples.Read(_samples.Saved(type, "kabar", "Reports", parent.Id));

        Assert.Equal(["Berita", "News (1)"], [second.GetCultureName(Samples.Id), second.GetCultureName(Samples.En)]);
        Assert.Equal(["kabar (1)", "Reports"], [third.GetCultureName(Samples.Id), third.GetCultureName(Samples.En)]);
    }

    [Fact]
    public async Task The_same_name_under_another_parent_needs_no_number()
    {
        var type = await _samples.VaryingTypeAsync();
        var (here, there) = (_samples.Saved(type, Samples.Unique("Sini")), _samples.Saved(type, Samples.Unique("Sana")));

        Assert.Equal("Kabar", _samples.Saved(type, "Kabar", parent: here.Id).GetCultureName(Samples.Id));
        Assert.Equal("Kabar", _samples.Saved(type, "Kabar", parent: there.Id).GetCultureName(Samples.Id));
    }

    [Fact]
    public async Task Saving_again_keeps_the_name_and_renaming_numbers_anew()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Saved(type, Samples.Unique("Induk"));
        var first = _samples.Saved(type, "Kabar", "News", parent.Id);
        var second = _samples.Saved(type, "Lain", "Other", parent.Id);

        first.SetValue("title", "isi", Samples.Id);
        Assert.Equal("Kabar", _samples.Save(first).GetCultureName(Samples.Id));
        second.SetCultureName("Kabar", Samples.Id);

        Assert.Equal("Kabar (1)", _samples.Read(_samples.Save(second)).GetCultureName(Samples.Id));
    }

    [Fact]
    public async Task A_numbered_name_is_published_as_it_was_saved()
    {
        var type = await _samples.VaryingTypeAsync();
        var parent = _samples.Published(type, Samples.Unique("Induk"));
        _samples.Published(type, "Kabar", "News", parent.Id);

        var second = _samples.Read(_samples.Published(type, "Kabar", "News", parent.Id));

        Assert.Equal(["Kabar (1)", "News (1)"], [second.GetPublishName(Samples.Id), second.GetPublishName(Samples.En)]);
        Assert.False(second.Edited);
    }

    [Fact]
    public async Task A_document_without_a_name_is_refused()
    {
        var type = await _samples.InvariantTypeAsync();

        Assert.ThrowsAny<Exception>(() => _samples.Documents.Save(_samples.Documents.Create("", -1, type)));
        Assert.Equal(0, _samples.Documents.Count(type.Alias));
    }
}
