using CsCheck;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class ProductServiceTests : IAsyncLifetime
{
    private readonly SmallMarket _market = new();
    private readonly List<Product> _public = [];
    private CoreDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await CoreDatabase.CreateAsync();
        for (var number = 0; number < 30; number++)
            _public.Add(_market.Product($"Keripik {number}", _market.Yati, _market.Snacks, number, number % 3 == 0 ? null : $"Crisps {number}"));
        for (var number = 0; number < 7; number++)
            _public.Add(_market.Product($"Kopi {number}", number < 5 ? _market.Dimas : _market.Yati, _market.Coffee, 100 + number, $"Coffee {number}"));

        await _database.SaveAsync([.. _market.Everything, .. _public,
            SmallMarket.Draft("Belum siap", _market.Yati, _market.Snacks),
            _market.Product("Pembuatnya tersembunyi", _market.Hidden, _market.Snacks, 900)]);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_list_is_paged_newest_first_and_knows_how_many_there_are()
    {
        var first = await List(new());
        var second = await List(new(Page: 2));

        Assert.Equal((37, 2, 24), (first.TotalCount, first.PageCount, first.Items.Count));
        Assert.Equal("Kopi 6", first.Items[0].Name.Id);
        Assert.Equal(13, second.Items.Count);
        Assert.Equal(37, first.Items.Concat(second.Items).Select(card => card.Id).Distinct().Count());
    }

    [Fact]
    public async Task Products_asked_for_by_id_come_in_that_order_once_without_hidden_and_unknown_ones()
    {
        var (draft, orphan) = (SmallMarket.Draft("Konsep", _market.Yati, _market.Snacks), _market.Product("Tanpa etalase", _market.Hidden, _market.Snacks));
        await _database.SaveAsync(draft, orphan);

        var cards = await Ask(products => products.ByIdsAsync([_public[4].Id, draft.Id, _public[36].Id, orphan.Id, Guid.NewGuid(), _public[0].Id, _public[4].Id]));

        Assert.Equal(["Keripik 4", "Kopi 6", "Keripik 0"], cards.Select(card => card.Name.Id), StringComparer.Ordinal);
        Assert.Empty(await Ask(products => products.ByIdsAsync([])));
    }

    [Theory]
    [InlineData("yati kopi", 2)]
    [InlineData("  coffee\t YATI ", 2)]
    [InlineData("kopi keripik", 0)]
    [InlineData("100%", 0)]
    public async Task Every_word_counts_wherever_it_stands(string text, int count) =>
        Assert.Equal(count, (await List(new(Text: text))).TotalCount);

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task A_page_after_the_last_is_empty_and_says_so(int number)
    {
        var page = await List(new(Page: number));

        Assert.Empty(page.Items);
        Assert.True(page.IsBeyondEnd);
        Assert.Equal(37, page.TotalCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(int.MinValue)]
    public async Task A_page_before_the_first_is_the_first(int number) => Assert.Equal(1, (await List(new(Page: number))).Number);

    [Fact]
    public async Task Unknown_slugs_have_no_products()
    {
        Assert.Equal(0, (await List(new("tidak-ada"))).TotalCount);
        Assert.Equal(0, (await List(new(District: "atlantis"))).TotalCount);
        Assert.Equal(0, (await List(new("coffee"))).TotalCount); // the English slug under an Indonesian address
    }

    [Fact]
    public Task Filters_answer_what_brute_force_answers() => Gen.Select(
        OneOf(null, "camilan", "kopi", "tidak-ada"), OneOf(null, "serpong", "serpong-utara"), Gen.Int[1, 3]).SampleAsync(async (category, district, number) =>
    {
        var page = await List(new(category, district, number));
        var wanted = _public
            .Where(product => category is null || CategoryOf(product).SlugId == category)
            .Where(product => district is null || (product.BusinessId == _market.Yati.Id ? "serpong" : "serpong-utara") == district)
            .OrderByDescending(product => product.PublishedAt).ToList();

        Assert.Equal(wanted.Count, page.TotalCount);
        Assert.Equal(wanted.Skip((number - 1) * 24).Take(24).Select(product => product.Id), page.Items.Select(card => card.Id));
    }, iter: 30);

    [Fact]
    public async Task A_card_says_what_it_costs_who_makes_it_and_where()
    {
        var card = (await List(new("coffee", "serpong-utara"), Language.English)).Items[0];

        Assert.Equal(("coffee-4", "Coffee 4"), (card.Slug.In(Language.English), card.Name.In(Language.English)));
        Assert.Equal(Money.Rupiah(25_000), card.Price);
        Assert.Equal(("kopi-lengkong", "Kopi Lengkong", "Serpong Utara"), (card.MakerSlug, card.MakerName, card.District.Name));
        Assert.Equal([320, 640], card.Picture.Widths);
        Assert.Equal("/pictures/0123456789abcdef0123456789abcdef/320.webp", card.Picture.Address(320, Core.Media.PictureFormat.WebP));
    }

    [Theory]
    [InlineData("keripik-1", Language.Indonesian)]
    [InlineData("crisps-1", Language.English)]
    [InlineData("keripik-1", Language.English)] // an old or copied address: the caller redirects
    public async Task A_product_is_found_by_the_slug_of_either_language(string slug, Language language)
    {
        var product = (await Ask(products => products.FindAsync(slug, language))).Value;

        Assert.Equal(new LocalizedSlug("keripik-1", "crisps-1"), product.Slug);
        Assert.Equal("camilan", product.Category.Slug.Id);
        Assert.Equal(("Dapur Bu Yati", ContactChannel.WhatsApp), (product.Maker.Name, product.Maker.Contact.Channel));
        Assert.Equal("Gambar Keripik 1", Assert.Single(product.Pictures).AlternativeText.Id);
    }

    [Fact]
    public async Task An_untranslated_product_stands_under_the_English_address_in_Indonesian()
    {
        var product = (await Ask(products => products.FindAsync("keripik-3", Language.English))).Value;

        Assert.Equal("Keripik 3", product.Name.In(Language.English));
        Assert.False(product.Name.IsTranslated(Language.English));
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("belum-siap")]
    [InlineData("pembuatnya-tersembunyi")]
    [InlineData("")]
    public async Task Hidden_and_unknown_products_are_not_found(string slug) =>
        Assert.Equal("Products.UnknownProduct", (await Ask(products => products.FindAsync(slug, Language.Indonesian))).FirstError.Code);

    [Fact]
    public async Task More_from_the_maker_leaves_the_product_itself_out()
    {
        var shown = _public[^1];
        var more = await Ask(products => products.MoreFromAsync(_market.Yati.Id, shown.Id));

        Assert.Equal(["Kopi 5", "Keripik 29", "Keripik 28", "Keripik 27"], more.Select(card => card.Name.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Similar_products_are_of_other_makers()
    {
        var similar = await Ask(products => products.SimilarAsync(_market.Coffee.Id, _market.Dimas.Id));

        Assert.Equal(["Kopi 6", "Kopi 5"], similar.Select(card => card.Name.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Counts_equal_what_the_lists_show()
    {
        foreach (var district in await Ask(products => products.DistrictsAsync()))
            Assert.Equal((await List(new(District: district.Slug))).TotalCount, district.Count);

        var categories = await _database.AskAsync<CategoryService, IReadOnlyList<CategoryTile>>(service => service.ListAsync());
        Assert.Equal(["Camilan", "Kopi"], categories.Select(category => category.Name.Id), StringComparer.Ordinal);
        foreach (var category in categories) Assert.Equal((await List(new(category.Slug.Id))).TotalCount, category.ProductCount);

        Assert.Equal("Kopi 6", Assert.Single(await Ask(products => products.NewestAsync(1))).Name.Id);
    }

    [Fact]
    public async Task A_category_is_found_by_either_slug()
    {
        var found = await _database.AskAsync<CategoryService, ErrorOr.ErrorOr<CategoryTile>>(service => service.FindAsync("coffee", Language.Indonesian));
        var unknown = await _database.AskAsync<CategoryService, ErrorOr.ErrorOr<CategoryTile>>(service => service.FindAsync("teh", Language.Indonesian));

        Assert.Equal("kopi", found.Value.Slug.Id);
        Assert.Equal(ProductErrors.UnknownCategory, unknown.FirstError);
    }

    private static Gen<string?> OneOf(params string?[] slugs) => Gen.Int[0, slugs.Length - 1].Select(place => slugs[place]);

    private Category CategoryOf(Product product) => product.CategoryId == _market.Snacks.Id ? _market.Snacks : _market.Coffee;

    private Task<Page<ProductCard>> List(ProductFilter filter, Language language = Language.Indonesian) => Ask(products => products.ListAsync(filter, language));

    private Task<T> Ask<T>(Func<ProductService, Task<T>> ask) => _database.AskAsync(ask);
}
