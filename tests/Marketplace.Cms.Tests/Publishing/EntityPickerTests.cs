using System.Text.Json;
using Marketplace.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Marketplace.Cms.Tests.Publishing;

[Collection<SharedHost>]
public sealed class EntityPickerTests(CmsHost host)
{
    private const string Shops = "Test.Shops";
    private readonly Samples _samples = new(host);

    [Fact]
    public async Task Picks_are_saved_published_and_read_in_their_order_with_their_source()
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = _samples.Draft(await TypeAsync(atMost: 3), Samples.Unique("Kabar"));
        page.SetValue("shops", Picks("b", "a", "c"));
        _samples.Publish(_samples.Save(page));

        var value = site.See(page).Value<EntityDataPickerValue>("shops")!;
        Assert.Equal(["b", "a", "c"], value.Ids);
        Assert.Equal(Shops, value.DataSource);

        _samples.Change(page, x => x.SetValue("shops", Picks("c")));
        Assert.Equal(["c"], site.See(page).Value<EntityDataPickerValue>("shops")!.Ids);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c")]
    public async Task What_holds_no_picks_is_read_as_nothing(string? stored)
    {
        using var site = await Site.StartAsync(host, _samples);
        var page = _samples.Draft(await TypeAsync(atMost: 3), Samples.Unique("Kosong"));
        page.SetValue("shops", stored);
        _samples.Publish(_samples.Save(page));

        Assert.Null(site.See(page).Value<EntityDataPickerValue>("shops"));
    }

    [Fact]
    public async Task More_picks_than_the_data_type_allows_are_not_published()
    {
        var page = _samples.Draft(await TypeAsync(atMost: 2), Samples.Unique("Terlalu banyak"));
        page.SetValue("shops", Picks("a", "b", "c"));

        var published = _samples.Documents.Publish(_samples.Save(page), ["*"]);

        Assert.Equal(PublishResultType.FailedPublishContentInvalid, published.Result);
        Assert.Equal(["shops"], published.InvalidProperties!.Select(property => property.Alias));
    }

    private static string Picks(params string[] ids) => JsonSerializer.Serialize(new { ids });

    private async Task<IContentType> TypeAsync(int atMost)
    {
        var dataType = await DataTypeAsync(atMost);
        return await _samples.TypeAsync(ContentVariation.Nothing, type => _samples.AddAsync(type, "shops", dataType.Id));
    }

    private async Task<IDataType> DataTypeAsync(int atMost)
    {
        var editor = host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.EntityDataPicker];
        var type = new DataType(editor, host.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = Samples.Unique("Toko"),
            EditorUiAlias = "Umb.PropertyEditorUi.EntityDataPicker",
            ConfigurationData = new Dictionary<string, object> { ["umbEditorDataSource"] = Shops, ["validationLimit"] = new Dictionary<string, object> { ["max"] = atMost } },
            DatabaseType = ValueStorageType.Ntext,
        };
        var created = await host.Get<IDataTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.Equal(DataTypeOperationStatus.Success, created.Status);
        return created.Result;
    }
}
