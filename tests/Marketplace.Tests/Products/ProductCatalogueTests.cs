using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class ProductCatalogueOnSqlite(Shared<ProductMarket, OnSqlite> shared) : ProductCatalogueTests<OnSqlite>(shared);

public sealed class ProductCatalogueOnPostgreSql(Shared<ProductMarket, OnPostgreSql> shared) : ProductCatalogueTests<OnPostgreSql>(shared);

public abstract class ProductCatalogueTests<TDatabase>(Shared<ProductMarket, TDatabase> shared) : IClassFixture<Shared<ProductMarket, TDatabase>>
    where TDatabase : IOnDatabase
{
    private readonly ProductMarket _market = shared.Rows;

    [Fact]
    public async Task The_list_is_paged_newest_first_and_knows_how_many_there_are()
    {
        var first = await List(new());
        var second = await List(new() { Page = 2 });

        Assert.Equal((37, 2, 24), (first.TotalCount, first.PageCount, first.Items.Count));
        Assert.Equal("Kopi 6", first.Items[0].Name.Id);
        Assert.Equal(13, second.Items.Count);
        Assert.Equal(37, first.Items.Concat(second.Items).Select(card => card.Id).Distinct().Count());
    }

    [Fact]
    public async Task Products_asked_for_by_id_come_in_that_order_once_without_hidden_and_unknown_ones()
    {
        Guid[] hidden = [.. _market.Everything.OfType<Product>().Except(_market.AllPublic).Select(product => product.Id), Guid.NewGuid()];
        var made = _market.AllPublic;

        var cards = await Ask(products => products.ByIdsAsync([made[4].Id, .. hidden, made[36].Id, made[0].Id, made[4].Id]));

        Assert.Equal(["Keripik 4", "Kopi 6", "Keripik 0"], cards.Select(card => card.Name.Id), StringComparer.Ordinal);
        Assert.Empty(await Ask(products => products.ByIdsAsync([])));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task A_page_after_the_last_is_empty_and_says_so(int number)
    {
        var page = await List(new() { Page = number });

        Assert.Empty(page.Items);
        Assert.True(page.IsBeyondEnd);
        Assert.Equal(37, page.TotalCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(int.MinValue)]
    public async Task A_page_before_the_first_is_the_first(int number) => Assert.Equal(1, (await List(new() { Page = number })).Number);

    [Fact]
    public async Task Unknown_choices_have_no_products()
    {
        Assert.Equal(0, (await List(new() { Category = Guid.NewGuid() })).TotalCount);
        Assert.Equal(0, (await List(new() { Districts = [Guid.NewGuid()] })).TotalCount);
    }

    [Fact]
    public async Task A_card_says_what_it_costs_who_makes_it_and_where()
    {
        var card = (await List(new() { Category = _market.Coffee.Id, Districts = [_market.SerpongUtara.Id] }, Language.English)).Items[0];

        Assert.Equal(("coffee-4", "Coffee 4"), (card.Slug.In(Language.English), card.Name.In(Language.English)));
        Assert.Equal(Money.Rupiah(25_000), card.Price);
        Assert.Equal(("kopi-lengkong", "Kopi Lengkong", "Serpong Utara"), (card.MakerSlug, card.MakerName, card.District.Name));
        Assert.Equal([320, 640], card.Picture.Widths);
        Assert.Equal("/pictures/0123456789abcdef0123456789abcdef/320.webp", card.Picture.Address(320, Core.Media.PictureFormat.WebP));
    }

    [Fact]
    public async Task Neighbours_are_the_newest_of_the_maker_without_itself_and_of_the_kind_by_others()
    {
        var shown = (await shared.Database.AskAsync<ProductService, ErrorOr.ErrorOr<ProductDetails>>(products => products.FindAsync("kopi-6", Language.Indonesian))).Value;
        var neighbours = await Ask(products => products.NeighboursAsync(shown, 4));

        Assert.Equal(["Kopi 5", "Keripik 29", "Keripik 28", "Keripik 27"], neighbours.OfTheMaker.Select(card => card.Name.Id), StringComparer.Ordinal);
        Assert.Equal(["Kopi 4", "Kopi 3", "Kopi 2", "Kopi 1"], neighbours.Similar.Select(card => card.Name.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Categories_come_in_two_levels_with_the_products_that_their_lists_show()
    {
        var top = Assert.Single(await shared.Database.AskAsync<CategoryService, IReadOnlyList<CategoryNode>>(service => service.ListAsync()));

        Assert.Equal(("Makanan", 37), (top.Name.Id, top.ProductCount));
        Assert.Equal(["Camilan", "Kopi"], top.Children.Select(category => category.Name.Id), StringComparer.Ordinal);
        foreach (var category in top.Children.Prepend(top)) Assert.Equal((await List(new() { Category = category.Id })).TotalCount, category.ProductCount);
    }

    [Fact]
    public async Task A_category_is_found_by_either_slug()
    {
        var found = await shared.Database.AskAsync<CategoryService, ErrorOr.ErrorOr<CategoryLink>>(service => service.FindAsync("coffee", Language.Indonesian));
        var unknown = await shared.Database.AskAsync<CategoryService, ErrorOr.ErrorOr<CategoryLink>>(service => service.FindAsync("teh", Language.Indonesian));

        Assert.Equal("kopi", found.Value.Slug.Id);
        Assert.Equal(ProductErrors.UnknownCategory, unknown.FirstError);
    }

    [Fact]
    public async Task Makers_are_told_how_many_products_they_have_and_the_pictures_of_the_newest()
    {
        var made = await Ask(products => products.OfMakersAsync([_market.Yati.Id, _market.Dimas.Id, _market.Hidden.Id], 3));

        Assert.Equal([(32, 3), (5, 3), (0, 0)], ((Guid[])[_market.Yati.Id, _market.Dimas.Id, _market.Hidden.Id]).Select(id => (made[id].Count, made[id].Pictures.Count)));
    }

    private async Task<Page<ProductCard>> List(ProductFilter filter, Language language = Language.Indonesian) =>
        (await Ask(products => products.ListAsync(filter, language))).Products;

    private Task<T> Ask<T>(Func<ProductCatalogue, Task<T>> ask) => shared.Database.AskAsync(ask);
}
