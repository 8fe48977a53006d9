using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class ProductServiceOnSqlite(Shared<ProductMarket, OnSqlite> shared) : ProductServiceTests<OnSqlite>(shared);

public sealed class ProductServiceOnPostgreSql(Shared<ProductMarket, OnPostgreSql> shared) : ProductServiceTests<OnPostgreSql>(shared);

public abstract class ProductServiceTests<TDatabase>(Shared<ProductMarket, TDatabase> shared) : IClassFixture<Shared<ProductMarket, TDatabase>>
    where TDatabase : IOnDatabase
{
    [Theory]
    [InlineData("yati kopi", 2)]
    [InlineData("  coffee\t YATI ", 2)]
    [InlineData("kopi keripik", 0)]
    [InlineData("100%", 0)]
    [InlineData("_", 0)]
    [InlineData("makanan keripik", 30)]
    [InlineData("ciater", 32)]
    public async Task Every_word_counts_wherever_it_stands(string text, int count) =>
        Assert.Equal(count, (await Ask(products => products.SearchAsync(text, 1))).TotalCount);

    [Fact]
    public async Task What_is_found_is_paged_newest_first()
    {
        var first = await Ask(products => products.SearchAsync("makanan", 1));
        var second = await Ask(products => products.SearchAsync("makanan", 2));

        Assert.Equal((37, 24, 13), (first.TotalCount, first.Items.Count, second.Items.Count));
        Assert.Equal(["Kopi 6", "Keripik 0"], [first.Items[0].Name.Id, second.Items[^1].Name.Id], StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("keripik-1", Language.Indonesian)]
    [InlineData("crisps-1", Language.English)]
    [InlineData("keripik-1", Language.English)] // an old or copied address: the caller redirects
    public async Task A_product_is_found_by_the_slug_of_either_language(string slug, Language language)
    {
        var product = (await Ask(products => products.FindAsync(slug, language))).Value;

        Assert.Equal(new LocalizedSlug("keripik-1", "crisps-1"), product.Slug);
        Assert.Equal(("camilan", "makanan"), (product.Category.Slug.Id, product.ParentCategory?.Slug.Id));
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
    public async Task Products_asked_for_by_segment_come_in_that_order()
    {
        var found = await Ask(products => products.BySlugsAsync(["kopi-1", "belum-siap", "crisps-2", "keripik-2", "tidak-ada"], Language.English));
        Assert.Equal(["Kopi 1", null, "Keripik 2", "Keripik 2", null], found.Select(product => product?.Name.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Addresses_are_those_of_public_products()
    {
        var all = await Ask(async products => await products.AddressesAsync(0, 100).ToListAsync());

        Assert.Equal(37, all.Count);
        Assert.Equal(37, await Ask(products => products.CountAsync()));
        Assert.Equal(all.Skip(30).Take(5), await Ask(async products => await products.AddressesAsync(30, 5).ToListAsync()));
    }

    private Task<T> Ask<T>(Func<ProductService, Task<T>> ask) => shared.Database.AskAsync(ask);
}
