using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Types;

[Collection<SharedHost>]
public sealed class DataTypeTests(CmsHost host)
{
    private static readonly Guid Admin = Constants.Security.SuperUserKey;
    private readonly Samples _samples = new(host);

    private IDataTypeService DataTypes => host.Get<IDataTypeService>();

    [Fact]
    public async Task A_data_type_keeps_its_editor_and_its_settings()
    {
        var created = await CreateAsync(maxChars: 20);

        var read = (await DataTypes.GetAsync(created.Key))!;

        Assert.Equal((created.Name, Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar), (read.Name, read.EditorAlias, read.DatabaseType));
        Assert.Equal(20, read.ConfigurationAs<TextboxConfiguration>()!.MaxChars);
        Assert.Contains(created.Id, (await DataTypes.GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextBox)).Select(x => x.Id));
    }

    [Fact]
    public async Task A_changed_setting_holds_at_once_for_services_and_for_views()
    {
        var created = await CreateAsync(maxChars: 20);
        var type = await _samples.TypeAsync(ContentVariation.Nothing, x => _samples.AddAsync(x, "title", created.Id));
        Assert.Equal(20, Configured(created));
        Assert.Equal(20, Shown(type));

        created.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 30 };
        Assert.Equal(DataTypeOperationStatus.Success, (await DataTypes.UpdateAsync(created, Admin)).Status);

        Assert.Equal(30, Configured(created));
        Assert.Equal(30, Shown(type));
    }

    [Fact]
    public async Task A_document_type_learns_at_once_that_its_data_type_has_another_editor()
    {
        var created = await CreateAsync(maxChars: 20);
        var type = await _samples.TypeAsync(ContentVariation.Nothing, x => _samples.AddAsync(x, "title", created.Id));
        Assert.Equal(Constants.PropertyEditors.Aliases.TextBox, type.PropertyTypes.Single().PropertyEditorAlias);

        created.Editor = host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextArea];
        await DataTypes.UpdateAsync(created, Admin);

        Assert.Equal(Constants.PropertyEditors.Aliases.TextArea, _samples.Types.Get(type.Id)!.PropertyTypes.Single().PropertyEditorAlias);
    }

    [Fact]
    public async Task Deleting_a_data_type_removes_the_fields_of_documents_that_used_it()
    {
        var created = await CreateAsync(maxChars: 20);
        var type = await _samples.TypeAsync(ContentVariation.Nothing, x => _samples.AddAsync(x, "title", created.Id));
        var document = _samples.Draft(type, Samples.Unique("Tanpa bidang"));
        document.SetValue("title", "isi");
        _samples.Save(document);

        Assert.Equal(DataTypeOperationStatus.Success, (await DataTypes.DeleteAsync(created.Key, Admin)).Status);

        Assert.Null(await DataTypes.GetAsync(created.Key));
        Assert.Empty(_samples.Types.Get(type.Id)!.PropertyTypes);
        Assert.False(_samples.Read(document).HasProperty("title"));
    }

    [Fact]
    public async Task A_data_type_that_media_use_is_not_deleted()
    {
        var created = await CreateAsync(maxChars: 20);
        var media = host.Get<IMediaTypeService>();
        var folder = media.Get(Constants.Conventions.MediaTypes.Folder)!;
        folder.AddPropertyType(new PropertyType(host.Get<IShortStringHelper>(), created, "note") { Name = "Note" }, "note", "Note");
        Assert.Equal(ContentTypeOperationStatus.Success, (await media.UpdateAsync(folder, Admin)).Result);

        await Assert.ThrowsAsync<InvalidOperationException>(() => DataTypes.DeleteAsync(created.Key, Admin));

        Assert.NotNull(await DataTypes.GetAsync(created.Key));
        Assert.Contains(media.Get(folder.Key)!.PropertyTypes, x => x.Alias == "note");
    }

    [Fact]
    public async Task Where_a_data_type_is_used_can_be_asked()
    {
        var created = await CreateAsync(maxChars: 20);
        var type = await _samples.TypeAsync(ContentVariation.Nothing, x => _samples.AddAsync(x, "title", created.Id));

        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var usages = host.Get<IDataTypeRepository>().FindUsages(created.Id);

        var usage = Assert.Single(usages);
        Assert.Equal(Udi.Create(Constants.UdiEntityType.DocumentType, type.Key), usage.Key);
        Assert.Equal(["title"], usage.Value);
    }

    private int? Configured(IDataType type) => host.Get<IDataTypeConfigurationCache>().GetConfigurationAs<TextboxConfiguration>(type.Key)!.MaxChars;

    private int? Shown(IContentType type) => host.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, type.Key)
        .GetPropertyType("title")!.DataType.ConfigurationAs<TextboxConfiguration>()!.MaxChars;

    private async Task<IDataType> CreateAsync(int maxChars)
    {
        var editor = host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox];
        var type = new DataType(editor, host.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = Samples.Unique("Data"),
            EditorUiAlias = "Umb.PropertyEditorUi.TextBox",
            ConfigurationData = new Dictionary<string, object> { ["maxChars"] = maxChars },
            DatabaseType = ValueStorageType.Nvarchar,
        };
        var created = await DataTypes.CreateAsync(type, Admin);
        Assert.Equal(DataTypeOperationStatus.Success, created.Status);
        return created.Result;
    }
}
