using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Marketplace.Web.Cms.ContentModel;

/// <summary>A picker of what the market holds: where it picks from and how many at most; the backoffice offers its sources by their aliases.</summary>
internal sealed record MarketPicker(Guid Key, string Name, string DataSource, int AtMost);

/// <summary>The data types that let content name businesses and products.</summary>
internal sealed class MarketPickers(
    IDataTypeService dataTypes, PropertyEditorCollection editors, IConfigurationEditorJsonSerializer serializer)
{
    public const string Businesses = "Marketplace.Businesses";
    public const string Products = "Marketplace.Products";

    public static IReadOnlyList<MarketPicker> All { get; } =
    [
        new(DataTypeKeys.Businesses, "Businesses", Businesses, AtMost: 6),
        new(DataTypeKeys.Business, "One business", Businesses, AtMost: 1),
        new(DataTypeKeys.Products, "Products", Products, AtMost: 8),
    ];

    public async Task EnsureAsync()
    {
        foreach (var picker in All)
        {
            if (await dataTypes.GetAsync(picker.Key) is null) await CreateAsync(picker);
        }
    }

    private async Task CreateAsync(MarketPicker picker)
    {
        var dataType = new DataType(editors[Constants.PropertyEditors.Aliases.EntityDataPicker], serializer)
        {
            Key = picker.Key,
            Name = picker.Name,
            EditorUiAlias = "Umb.PropertyEditorUi.EntityDataPicker",
            DatabaseType = ValueStorageType.Ntext,
            ConfigurationData = Configuration(picker),
        };
        var created = await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey);
        if (created.Status != DataTypeOperationStatus.Success)
            throw new InvalidOperationException($"The data type {picker.Name} could not be created: {created.Status}.");
    }

    private static Dictionary<string, object> Configuration(MarketPicker picker) => new(StringComparer.Ordinal)
    {
        ["umbEditorDataSource"] = picker.DataSource,
        ["validationLimit"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["max"] = picker.AtMost },
    };
}
