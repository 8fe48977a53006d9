using Marketplace.Web.Cms.ContentModel;
using Umbraco.Cms.Core.Models;

namespace Marketplace.Tests.Cms;

public sealed class ContentModelTests
{
    [Fact]
    public void Keys_and_aliases_are_given_once()
    {
        Assert.Distinct(DocumentTypes.All.Select(type => type.Key));
        Assert.Distinct(DocumentTypes.All.Select(type => type.Alias));
        Assert.Distinct(DocumentTypes.All.SelectMany(type => type.Properties.Select(property => type.PropertyKey(property.Alias))));
        Assert.All(DocumentTypes.All, type => Assert.Distinct(type.Properties.Select(property => property.Alias)));
    }

    [Fact]
    public void Keys_stay_what_databases_already_hold()
    {
        Assert.Equal(new Guid("3C5B1D0E-7A42-4B86-9E1F-0D6A8C24F506"), NewsTypes.NewsArticle.Key);
        Assert.Equal(new Guid("A0591BB0-2D91-81C3-81E3-3D45409EE1CD"), NewsTypes.NewsArticle.PropertyKey("title"));
    }

    [Fact]
    public void Every_type_can_be_reached_from_a_root()
    {
        var reached = DocumentTypes.All.Where(type => type.AllowedAtRoot).SelectMany(WithDescendants).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(DocumentTypes.All.Select(type => type.Alias).Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Allowed_children_are_types_of_the_model() =>
        Assert.All(DocumentTypes.All.SelectMany(type => type.Children), child => Assert.NotNull(DocumentTypes.Named(child)));

    [Fact]
    public void Everything_is_explained_to_editors()
    {
        Assert.All(DocumentTypes.All, type => Assert.EndsWith(".", type.Description, StringComparison.Ordinal));
        Assert.All(DocumentTypes.All.SelectMany(type => type.Properties), property => Assert.EndsWith(".", property.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void What_people_read_varies_by_culture_and_what_machines_read_does_not()
    {
        Guid[] shared = [DataTypeKeys.Picture, DataTypeKeys.Document, DataTypeKeys.Date, DataTypeKeys.DateAndTime, DataTypeKeys.YesNo, .. MarketPickers.All.Select(picker => picker.Key)];
        Guid[] perLanguage = [DataTypeKeys.RichText, DataTypeKeys.Area, DataTypeKeys.Tags];

        Assert.All(Fields(shared), property => Assert.Equal(ContentVariation.Nothing, property.Variations));
        Assert.All(Fields(perLanguage), property => Assert.Equal(ContentVariation.Culture, property.Variations));
    }

    [Fact]
    public void Every_picker_of_the_market_is_used_and_has_a_source()
    {
        Assert.Distinct(MarketPickers.All.Select(picker => picker.Key));
        Assert.All(MarketPickers.All, picker => Assert.NotEmpty(Fields([picker.Key])));
        Assert.Equal(["Marketplace.Businesses", "Marketplace.Products"], MarketPickers.All.Select(picker => picker.DataSource).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<PropertyDefinition> Fields(Guid[] dataTypes) =>
        DocumentTypes.All.SelectMany(type => type.Properties).Where(property => dataTypes.Contains(property.DataType));

    private static IEnumerable<string> WithDescendants(DocumentTypeDefinition type) =>
        type.Children.Where(child => child != type.Alias).SelectMany(child => WithDescendants(DocumentTypes.Named(child))).Prepend(type.Alias);
}
