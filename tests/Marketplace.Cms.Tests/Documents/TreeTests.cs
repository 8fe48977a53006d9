using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Marketplace.Cms.Tests.Documents;

[Collection<SharedHost>]
public sealed class TreeTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task Moving_takes_the_whole_branch_along_to_the_end_of_its_new_siblings()
    {
        var (type, here, there) = await TwoPlacesAsync();
        _samples.Saved(type, "Sudah ada", parent: there.Id);
        var (moved, below) = Branch(type, here);

        Assert.True(_samples.Documents.Move(moved, there.Id).Success);

        var (read, child) = (_samples.Read(moved), _samples.Read(below));
        Assert.Equal((there.Id, $"{there.Path},{moved.Id}", there.Level + 1, 1), (read.ParentId, read.Path, read.Level, read.SortOrder));
        Assert.Equal(($"{read.Path},{below.Id}", read.Level + 1), (child.Path, child.Level));
        Assert.Equal("isi", child.GetValue("title", Samples.Id));
        Assert.True(child.Published);
        Assert.Equal([read.Key], ChildKeys(there).Skip(1));
        Assert.Empty(ChildKeys(here));
    }

    [Fact]
    public async Task Moving_beside_a_namesake_gives_a_number()
    {
        var (type, here, there) = await TwoPlacesAsync();
        _samples.Saved(type, "Kabar", "News", there.Id);
        var moved = _samples.Saved(type, "Kabar", "News", here.Id);

        _samples.Documents.Move(moved, there.Id);

        Assert.Equal(["Kabar (1)", "News (1)"], [_samples.Read(moved).GetCultureName(Samples.Id), _samples.Read(moved).GetCultureName(Samples.En)]);
    }

    [Fact]
    public async Task The_tree_shows_children_in_the_order_they_were_sorted_into_with_their_last_change()
    {
        var (type, here, _) = await TwoPlacesAsync();
        IContent[] pages = [_samples.Saved(type, "Satu", parent: here.Id), _samples.Saved(type, "Dua", parent: here.Id), _samples.Saved(type, "Tiga", parent: here.Id)];
        Assert.True(_samples.Documents.Sort([pages[2], pages[0], pages[1]]).Success);

        var shown = host.Get<IEntityService>().GetChildren(here.Id, UmbracoObjectTypes.Document).ToList();

        Assert.Equal([pages[2].Id, pages[0].Id, pages[1].Id], shown.Select(x => x.Id));
        Assert.Equal(_samples.Read(pages[2]).UpdateDate, shown[0].UpdateDate);
    }

    [Fact]
    public async Task Everything_lies_below_the_root()
    {
        var (type, here, _) = await TwoPlacesAsync();
        var before = _samples.Documents.CountDescendants(-1, type.Alias);
        _samples.Saved(type, "Satu", parent: here.Id);
        Assert.Equal((before + 1, 1), (_samples.Documents.CountDescendants(-1, type.Alias), _samples.Documents.CountDescendants(here.Id, type.Alias)));
    }

    [Fact]
    public async Task A_copy_has_its_own_descendants_and_is_a_draft()
    {
        var (type, here, there) = await TwoPlacesAsync();
        var (original, below) = Branch(type, here);

        var copy = _samples.Documents.Copy(original, there.Id, relateToOriginal: false)!;

        var read = _samples.Read(copy);
        var child = Assert.Single(_samples.Children(read));
        Assert.NotEqual(original.Key, read.Key);
        Assert.NotEqual(below.Key, child.Key);
        Assert.Equal("isi", child.GetValue("title", Samples.Id));
        Assert.Equal((false, false), (read.Published, child.Published));
        Assert.True(_samples.Read(original).Published);
    }

    [Fact]
    public async Task A_copy_beside_its_original_gets_a_number()
    {
        var (type, here, _) = await TwoPlacesAsync();
        var (original, _) = Branch(type, here);

        var copy = _samples.Documents.Copy(original, here.Id, relateToOriginal: false, recursive: false)!;

        Assert.Equal($"{original.GetCultureName(Samples.Id)} (1)", _samples.Read(copy).GetCultureName(Samples.Id));
        Assert.False(_samples.Documents.HasChildren(copy.Id));
    }

    [Fact]
    public async Task Children_are_sorted_as_they_are_told()
    {
        var (type, parent, _) = await TwoPlacesAsync();
        var children = "ABC".Select(x => _samples.Published(type, $"{x}", parent: parent.Id)).ToList();
        IContent[] wanted = [children[2], children[0], children[1]];

        Assert.True(_samples.Documents.Sort(wanted).Success);

        Assert.Equal(wanted.Select(x => x.Id), _samples.Children(parent).Select(x => x.Id));
        Assert.Equal(wanted.Select(x => x.Key), ChildKeys(parent));
        Assert.True(_samples.Read(children[2]).Published);
        Assert.False(_samples.Read(children[2]).Edited);
    }

    [Fact]
    public async Task A_copy_that_is_older_than_a_move_or_a_sort_does_not_undo_it()
    {
        var (type, here, there) = await TwoPlacesAsync();
        var (first, second) = (_samples.Saved(type, "Satu", parent: here.Id), _samples.Saved(type, "Dua", parent: here.Id));
        var (older, olderSecond) = (_samples.Read(first), _samples.Read(second));
        _samples.Documents.Sort([second, first]);
        _samples.Documents.Move(_samples.Read(first), there.Id);

        older.SetValue("title", "isi", Samples.Id);
        olderSecond.SetValue("title", "isi", Samples.Id);
        _samples.Save(older);
        _samples.Save(olderSecond);

        Assert.Equal((there.Id, $"{there.Path},{first.Id}", "isi"), (_samples.Read(first).ParentId, _samples.Read(first).Path, _samples.Read(first).GetValue("title", Samples.Id)));
        Assert.Equal((here.Id, 0), (_samples.Read(second).ParentId, _samples.Read(second).SortOrder));
    }

    [Fact]
    public async Task What_is_trashed_is_unpublished_with_its_branch_and_can_be_put_back()
    {
        var (type, here, _) = await TwoPlacesAsync();
        var (trashed, below) = Branch(type, here);

        Assert.True(_samples.Documents.MoveToRecycleBin(trashed).Success);
        var (read, child) = (_samples.Read(trashed), _samples.Read(below));
        Assert.Equal((true, true), (read.Trashed, child.Trashed));
        Assert.Equal($"-1,-20,{trashed.Id},{below.Id}", child.Path);
        Assert.Empty(ChildKeys(here));
        Assert.Contains(trashed.Id, _samples.Documents.GetPagedContentInRecycleBin(0, 1000, out _).Select(x => x.Id));

        Assert.True(_samples.Documents.Move(read, here.Id).Success);
        (read, child) = (_samples.Read(trashed), _samples.Read(below));
        Assert.Equal((false, false), (read.Trashed, child.Trashed));
        Assert.Equal((here.Id, false), (read.ParentId, read.Published));
        Assert.Equal("isi", child.GetValue("title", Samples.Id));
        Assert.Equal([read.Key], ChildKeys(here));
    }

    [Fact]
    public async Task Deleting_takes_versions_addresses_and_descendants_along()
    {
        var (type, here, _) = await TwoPlacesAsync();
        var (deleted, below) = Branch(type, here);

        Assert.True(_samples.Documents.Delete(deleted).Success);

        Assert.Null(_samples.Documents.GetById(deleted.Key));
        Assert.Null(_samples.Documents.GetById(below.Key));
        Assert.Empty(_samples.Documents.GetVersions(below.Id));
        Assert.Equal(0, Rows($"umbracoDocumentUrl WHERE uniqueId = '{below.Key.ToString().ToUpperInvariant()}'"));
        Assert.Equal(0, Rows($"umbracoNode WHERE id IN ({deleted.Id}, {below.Id})"));
    }

    [Fact]
    public async Task Emptying_the_bin_deletes_what_lies_in_it_and_nothing_else()
    {
        var (type, here, there) = await TwoPlacesAsync();
        var (trashed, below) = Branch(type, here);
        _samples.Documents.MoveToRecycleBin(trashed);
        Assert.True(_samples.Documents.RecycleBinSmells());

        Assert.True(_samples.Documents.EmptyRecycleBin().Success);

        Assert.False(_samples.Documents.RecycleBinSmells());
        Assert.Null(_samples.Documents.GetById(below.Key));
        Assert.NotNull(_samples.Documents.GetById(there.Key));
    }

    private long Rows(string from) => host.Scalar($"SELECT COUNT(*) FROM {from}");

    private IEnumerable<Guid> ChildKeys(IContent parent) =>
        host.Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(parent.Key, out var keys) ? keys : [];

    private (IContent Top, IContent Below) Branch(IContentType type, IContent parent)
    {
        var top = _samples.Published(type, Samples.Unique("Cabang"), parent: parent.Id);
        var below = _samples.Draft(type, "Ranting", parent: top.Id);
        below.SetValue("title", "isi", Samples.Id);
        return (top, _samples.Publish(_samples.Save(below)));
    }

    private async Task<(IContentType Type, IContent Here, IContent There)> TwoPlacesAsync()
    {
        var type = await _samples.VaryingTypeAsync();
        return (type, _samples.Published(type, Samples.Unique("Sini")), _samples.Published(type, Samples.Unique("Sana")));
    }
}
