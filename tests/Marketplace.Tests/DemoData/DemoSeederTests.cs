using Marketplace.Core;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.DemoData;
using Marketplace.Core.Media;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Tests.DemoData;

public sealed class SeededMarket : IAsyncLifetime
{
    internal static readonly DemoSize Small = new(PictureWidth: 160);

    internal CoreDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await CoreDatabase.CreateAsync();
        Assert.False(await Database.AskAsync<DemoSeeder, bool>(seeder => seeder.HasExamplesAsync()));
        Assert.True(await Database.AskAsync<DemoSeeder, bool>(seeder => seeder.SeedAsync(Small)));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class DemoSeederTests(SeededMarket market) : IClassFixture<SeededMarket>
{
    [Fact]
    public async Task Seven_districts_hold_at_least_eight_businesses_each_and_four_hundred_products()
    {
        var districts = await Ask<BusinessService, IReadOnlyList<Core.Places.DistrictCount>>(businesses => businesses.DistrictsAsync());

        Assert.Equal(
            ["Ciputat", "Ciputat Timur", "Pamulang", "Pondok Aren", "Serpong", "Serpong Utara", "Setu"],
            districts.Select(district => district.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(districts, district => Assert.True(district.Count >= 8, district.Name));
        Assert.Equal(64, districts.Sum(district => district.Count));
        Assert.True(await Ask<ProductService, int>(products => products.CountAsync()) >= 400);
    }

    [Fact]
    public async Task Every_category_of_the_first_level_has_a_tile_and_every_one_has_products()
    {
        var categories = await Ask<CategoryService, IReadOnlyList<CategoryNode>>(service => service.ListAsync());

        Assert.True(categories.Count >= 12);
        Assert.All(categories, category => Assert.NotNull(category.Picture));
        Assert.All(categories, category => Assert.True(category.ProductCount >= 12, category.Name.Id));
        Assert.All(categories.SelectMany(category => category.Children), category => Assert.True(category.ProductCount >= 4, category.Name.Id));
    }

    [Fact]
    public async Task As_few_businesses_as_asked_for_are_written_with_their_products_alone()
    {
        await using var database = await CoreDatabase.CreateAsync();
        Assert.True(await database.AskAsync<DemoSeeder, bool>(seeder => seeder.SeedAsync(SeededMarket.Small with { Businesses = 2 })));

        var makers = await database.AskAsync<MarketplaceDb, List<string>>(db => db.Products.Select(product => product.Business!.Name).Distinct().Order().ToListAsync());
        Assert.Equal(["Dapur Bu Yati", "Keranggan Jaya"], makers, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Of_servers_that_start_at_once_one_writes_the_examples()
    {
        await using var database = await CoreDatabase.CreateAsync();
        var wrote = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            database.AskAsync<DemoSeeder, bool>(seeder => seeder.SeedAsync(SeededMarket.Small with { Businesses = 2 })))));

        Assert.Single(wrote, done => done);
        Assert.Equal(2, await database.AskAsync<MarketplaceDb, int>(db => db.Businesses.CountAsync()));
    }

    [Fact]
    public async Task Everything_is_marked_as_an_example_and_every_contact_is_invented()
    {
        var (businesses, products) = await Rows();

        Assert.All(businesses, business => Assert.True(business.IsExample && business.IsPublic));
        Assert.All(products, product => Assert.True(product.IsExample && product.IsPublic));
        Assert.All(businesses, business => Assert.Matches(
            business.Contact.Channel is ContactChannel.Email ? @"^[a-z.]+@example\.com$" : @"^0812-0000-\d{4}$", business.Contact.Value));
    }

    [Fact]
    public async Task English_is_complete_but_for_the_few_that_show_how_a_missing_translation_looks()
    {
        var (businesses, products) = await Rows();

        Assert.All(businesses.Where(business => !business.Tagline.IsTranslated(Language.English)), business => Assert.False(business.Story.IsTranslated(Language.English)));
        Assert.InRange(businesses.Count(business => !business.Story.IsTranslated(Language.English)), 1, 10);
        Assert.All(products, product => Assert.Equal(product.Name.IsTranslated(Language.English), product.Unit.IsTranslated(Language.English)));
        Assert.All(products, product => Assert.Equal(product.Name.IsTranslated(Language.English), product.Description.IsTranslated(Language.English)));
        Assert.InRange(products.Count(product => !product.Name.IsTranslated(Language.English)), 30, 80);
        Assert.All(products, product => Assert.InRange(product.Description.Id.Length, 60, 600));
    }

    [Fact]
    public async Task Every_picture_can_be_drawn_later_and_has_words_in_both_languages()
    {
        var (_, products) = await Rows();
        var composer = market.Database.Get<IPictureComposer>();
        var pictures = await Ask<MarketplaceDb, List<Picture>>(db => db.Pictures.AsNoTracking().ToListAsync());

        Assert.All(products, product => Assert.NotEmpty(product.Pictures));
        Assert.All(products.SelectMany(product => product.Pictures), picture => Assert.True(picture.AlternativeText.IsTranslated(Language.English)));
        Assert.All(pictures, picture => Assert.NotNull(picture.NextWidth)); // sizes are made while people look already
        Assert.All(pictures, picture => Assert.True(IsColoured(picture.Placeholder), picture.ContentHash));
        Assert.All(pictures, picture =>
        {
            using var drawn = PictureSizes.Open(composer.Compose(picture.ContentHash, 96)!);
            Assert.Equal(96.0 * picture.Height / picture.Width, drawn.Height, tolerance: 1.0);
        });
    }

    [Fact]
    public async Task No_two_makers_have_the_same_cover()
    {
        var covers = await Ask<MarketplaceDb, List<Guid?>>(db => db.Businesses.Select(business => business.CoverId).ToListAsync());
        Assert.InRange(covers.Distinct().Count(), covers.Count - 3, covers.Count);
    }

    [Fact]
    public async Task Examples_are_known_as_such_later() => Assert.True(await Ask<DemoSeeder, bool>(seeder => seeder.HasExamplesAsync()));

    [Fact]
    public async Task A_second_start_writes_nothing()
    {
        var before = await Rows();
        Assert.False(await Ask<DemoSeeder, bool>(seeder => seeder.SeedAsync(SeededMarket.Small)));
        var after = await Rows();

        Assert.Equal(before.Products.Select(product => product.Id), after.Products.Select(product => product.Id));
        Assert.Equal(before.Businesses.Count, after.Businesses.Count);
    }

    [Fact]
    public void Keys_are_the_same_on_every_machine()
    {
        Assert.Equal(StableId.For("product", "arabika-gayo"), StableId.For("product", "arabika-gayo"));
        Assert.NotEqual(StableId.For("business", "arabika-gayo"), StableId.For("product", "arabika-gayo"));
        Assert.Equal(8, StableId.For("product", "arabika-gayo").Version);
    }

    [Fact]
    public void The_picture_on_a_card_weighs_at_most_70_kilobytes_on_a_phone()
    {
        var stills = DemoTexts.Products().Select(product => product.Pictures[0]).Distinct(StringComparer.Ordinal).ToList();

        Assert.All(stills.Where((_, at) => Race.IsLong || at % 8 == 0), still =>
        {
            using var drawn = PictureSizes.Open(DemoRecipe.Still(still).Compose(640));
            Assert.All(PictureSizes.Formats, format => Assert.InRange(PictureSizes.Encode(drawn, format).Length, 2_000, 70_000));
        });
    }

    private static bool IsColoured(string placeholder)
    {
        using var image = NetVips.Image.NewFromBuffer(Convert.FromBase64String(placeholder[(placeholder.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        using var lch = image.Colourspace(NetVips.Enums.Interpretation.Lch);
        using var chroma = lch[1];
        return chroma.Max() > 2;
    }

    private Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask) where TService : notnull => market.Database.AskAsync(ask);

    private Task<(List<Business> Businesses, List<Product> Products)> Rows() => Ask<MarketplaceDb, (List<Business>, List<Product>)>(async db => (
        await db.Businesses.AsNoTracking().OrderBy(business => business.Id).ToListAsync(),
        await db.Products.AsNoTracking().Include(product => product.Pictures).ThenInclude(picture => picture.Picture).OrderBy(product => product.Id).ToListAsync()));
}
