using System.Data;
using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Cms.Tests.Types;

[Collection<SharedHost>]
public sealed class DocumentTypeTests(CmsHost host)
{
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task A_type_is_read_back_with_all_that_was_said_of_it()
    {
        var type = _samples.New(ContentVariation.Culture);
        (type.Icon, type.Description, type.HistoryCleanup) = ("icon-home", "Untuk beranda", new HistoryCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 3 });
        var title = await _samples.AddAsync(type, "title", -88, ContentVariation.Culture);
        (title.Mandatory, title.MandatoryMessage, title.ValidationRegExp, title.Description, title.LabelOnTop) = (true, "Isi judul", "^.{3,}$", "Singkat saja", true);
        await _samples.CreateAsync(type);

        var read = _samples.Types.Get(type.Key)!;

        Assert.Equal(("icon-home", "Untuk beranda", true, ContentVariation.Culture), (read.Icon, read.Description, read.AllowedAsRoot, read.Variations));
        Assert.Equal((true, 3), (read.HistoryCleanup!.PreventCleanup, read.HistoryCleanup.KeepAllVersionsNewerThanDays));
        var property = Assert.Single(read.PropertyTypes);
        Assert.Equal((title.Key, true, "Isi judul", "^.{3,}$", "Singkat saja", true), (property.Key, property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.Description, property.LabelOnTop));
        Assert.Equal((Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar, ContentVariation.Culture), (property.PropertyEditorAlias, property.ValueStorageType, property.Variations));
        Assert.Equal("content", Assert.Single(read.PropertyGroups).Alias);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public async Task A_type_that_was_read_can_be_changed_without_changing_what_others_read()
    {
        var type = await _samples.VaryingTypeAsync();
        var mine = _samples.Types.Get(type.Id)!;

        mine.Name = "Punya saya";
        mine.PropertyTypes.First().Name = "Punya saya";

        Assert.Equal(type.Name, _samples.Types.Get(type.Id)!.Name);
        Assert.DoesNotContain(_samples.Types.Get(type.Id)!.PropertyTypes, x => x.Name == "Punya saya");
    }

    [Fact]
    public async Task Content_has_the_fields_of_the_types_that_its_type_is_composed_of()
    {
        var (type, part) = await ComposedAsync();
        var document = _samples.Draft(type, Samples.Unique("Gabungan"));
        document.SetValue("summary", "ringkas");
        _samples.Save(document);

        Assert.Equal("ringkas", _samples.Read(document).GetValue("summary"));
        Assert.Contains(type.Id, _samples.Types.GetComposedOf(part.Id).Select(x => x.Id));
        Assert.Equal([part.Alias], _samples.Types.Get(type.Id)!.CompositionAliases());
    }

    [Fact]
    public async Task Taking_a_composition_away_takes_its_values_from_the_content_of_that_type_alone()
    {
        var (type, part) = await ComposedAsync();
        var other = await _samples.TypeAsync(ContentVariation.Nothing, x => Task.FromResult(x.AddContentType(part)));
        var (document, kept) = (WithSummary(type), WithSummary(other));

        var changed = _samples.Types.Get(type.Id)!;
        changed.RemoveContentType(part.Alias);
        await _samples.UpdateAsync(changed);

        Assert.False(_samples.Read(document).HasProperty("summary"));
        Assert.Equal("ringkas", _samples.Read(kept).GetValue("summary"));
        Assert.Equal(0, Values(document));
        Assert.Equal(1, Values(kept));
    }

    [Fact]
    public async Task A_field_that_is_removed_takes_its_values_with_it()
    {
        var type = await _samples.InvariantTypeAsync();
        var document = _samples.Draft(type, Samples.Unique("Bidang"));
        document.SetValue("title", "isi");
        document.SetValue("tags", """["satu"]""");
        _samples.Publish(_samples.Save(document));
        Assert.Equal(4, Values(document)); // two fields, draft and published

        var changed = _samples.Types.Get(type.Id)!;
        changed.RemovePropertyType("tags");
        await _samples.UpdateAsync(changed);

        Assert.False(_samples.Read(document).HasProperty("tags"));
        Assert.Equal("isi", _samples.Read(document).GetValue("title", published: true));
        Assert.Equal(2, Values(document));
    }

    [Fact]
    public async Task Renaming_a_type_and_a_field_keeps_the_values()
    {
        var type = await _samples.InvariantTypeAsync();
        var document = _samples.Draft(type, Samples.Unique("Ganti nama"));
        document.SetValue("title", "isi");
        _samples.Publish(_samples.Save(document));

        var changed = _samples.Types.Get(type.Id)!;
        changed.Alias = Samples.Unique("renamed");
        changed.PropertyTypes.Single(x => x.Alias == "title").Alias = "heading";
        await _samples.UpdateAsync(changed);

        var read = _samples.Read(document);
        Assert.Equal((changed.Alias, "isi"), (read.ContentType.Alias, read.GetValue("heading")));
        Assert.Null(_samples.Types.Get(type.Alias));
        Assert.Equal(document.Id, Assert.Single(_samples.Documents.GetPagedOfType(type.Id, 0, 10, out _, null!)).Id);
    }

    [Fact]
    public async Task An_alias_that_another_type_has_is_refused()
    {
        var first = await _samples.InvariantTypeAsync();
        var second = _samples.New(ContentVariation.Nothing);
        second.Alias = first.Alias;

        await Assert.ThrowsAsync<DuplicateNameException>(() => _samples.Types.CreateAsync(second, Constants.Security.SuperUserKey));

        Assert.Null(_samples.Types.Get(second.Key));
    }

    [Fact]
    public async Task Below_a_type_only_the_allowed_ones_are_offered_in_their_order()
    {
        var (first, second) = (await _samples.InvariantTypeAsync(), await _samples.InvariantTypeAsync());
        var parent = await _samples.TypeAsync(ContentVariation.Nothing, x =>
        {
            x.AllowedContentTypes = [new ContentTypeSort(second.Key, 0, second.Alias), new ContentTypeSort(first.Key, 1, first.Alias)];
            return Task.CompletedTask;
        });

        var allowed = await _samples.Types.GetAllowedChildrenAsync(parent.Key, null, 0, 10);

        Assert.Equal([second.Key, first.Key], allowed.Result!.Items.Select(x => x.Key));
        Assert.Equal([parent.Key], (await _samples.Types.GetAllowedParentKeysAsync(first.Key)).Result!);
    }

    [Fact]
    public async Task Deleting_a_type_deletes_its_content()
    {
        var type = await _samples.VaryingTypeAsync();
        var document = _samples.Published(type, Samples.Unique("Ikut hilang"));

        Assert.Equal(ContentTypeOperationStatus.Success, await _samples.Types.DeleteAsync(type.Key, Constants.Security.SuperUserKey));

        Assert.Null(_samples.Types.Get(type.Key));
        Assert.Null(_samples.Documents.GetById(document.Key));
    }

    [Fact]
    public async Task How_a_type_with_content_varies_is_not_changed_silently()
    {
        var type = await _samples.InvariantTypeAsync();
        _samples.Saved(type, Samples.Unique("Sudah ada"));
        var changed = _samples.Types.Get(type.Id)!;
        changed.Variations = ContentVariation.Culture;

        await Assert.ThrowsAsync<NotSupportedException>(() => _samples.Types.UpdateAsync(changed, Constants.Security.SuperUserKey));

        Assert.Equal(ContentVariation.Nothing, _samples.Types.Get(type.Id)!.Variations);
    }

    private IContent WithSummary(IContentType type)
    {
        var document = _samples.Draft(type, Samples.Unique("Ringkas"));
        document.SetValue("summary", "ringkas");
        return _samples.Save(document);
    }

    private long Values(IContent document) => host.Scalar(
        $"SELECT COUNT(*) FROM umbracoPropertyData d JOIN umbracoContentVersion v ON v.id = d.versionId WHERE v.nodeId = {document.Id}");

    private async Task<(IContentType Type, IContentType Part)> ComposedAsync()
    {
        var part = await _samples.TypeAsync(ContentVariation.Nothing, x => _samples.AddAsync(x, "summary", -89));
        return (await _samples.TypeAsync(ContentVariation.Nothing, x => Task.FromResult(x.AddContentType(part))), part);
    }
}
