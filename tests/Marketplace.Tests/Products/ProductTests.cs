using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class ProductTests
{
    private static readonly LocalizedSlug Slug = new("keripik", "crisps");

    private readonly SmallMarket _market = new();

    [Fact]
    public void A_product_without_a_picture_stays_hidden() => Assert.Equal(ProductErrors.NoPicture, Refusal(content => content with { Pictures = [] }));

    [Fact]
    public void A_product_without_a_price_stays_hidden() => Assert.Equal(ProductErrors.NoPrice, Refusal(content => content with { Price = Money.Rupiah(0) }));

    [Fact]
    public void A_product_without_a_name_stays_hidden() => Assert.Equal(ProductErrors.NoName, Refusal(content => content with { Name = new(" ", "Crisps") }));

    [Fact]
    public void Prices_are_in_rupiah() => Assert.Equal(ProductErrors.OtherCurrency, Refusal(content => content with { Price = new Money(500, "USD") }));

    [Fact]
    public void A_text_fits_its_column_or_is_refused()
    {
        Assert.Equal(ProductErrors.TooLong, Refusal(content => content with { Name = new(new string('a', 121)) }));
        Assert.Equal(ProductErrors.TooLong, Refusal(content => content with { Unit = new("per 250 g", new string('a', 121)) }));
        Assert.Equal(ProductErrors.TooLong, Refusal(content => content with { Description = new(new string('a', 8001)) }));
        Assert.Equal(ProductErrors.TooLong, Refusal(content => content with { Pictures = [new(_market.Picture.Id, new(new string('a', 301)))] }));
        Public(content => content with { Name = new(new string('a', 120)) });
    }

    [Fact]
    public void A_picture_needs_words() => Assert.Equal(ProductErrors.PictureWithoutText, Refusal(content => content with
    {
        Pictures = [.. content.Pictures, new(_market.Picture.Id, new("  "))],
    }));

    [Fact]
    public void Pictures_keep_their_order_and_a_change_replaces_them()
    {
        var product = Public(content => content with { Pictures = [Picture("Depan"), Picture("Belakang"), Picture("Dalam")] });
        Assert.Equal([(0, "Depan"), (1, "Belakang"), (2, "Dalam")], product.Pictures.Select(picture => (picture.SortOrder, picture.AlternativeText.Id)));

        product.Change(Content() with { Pictures = [Picture("Samping")] }, SmallMarket.Morning);
        Assert.Equal(3, product.Pictures.Count);
        product.Publish(Slug, SmallMarket.Morning);
        Assert.Equal([(0, "Samping")], product.Pictures.Select(picture => (picture.SortOrder, picture.AlternativeText.Id)));
    }

    [Fact]
    public void A_change_is_seen_when_it_is_published_and_the_first_day_stays()
    {
        var product = Public(content => content);
        Assert.False(product.Change(Content() with { Name = new("Keripik baru") }, SmallMarket.Morning).IsError);
        Assert.Equal("Keripik", product.Name.Id);

        Assert.False(product.Publish(new("keripik-baru", "keripik-baru"), SmallMarket.Morning.AddDays(3)).IsError);
        Assert.Equal(("Keripik baru", "keripik-baru", SmallMarket.Morning), (product.Name.Id, product.SlugId, product.PublishedAt));
        Assert.Equal(4, product.Slugs.Count);
        Assert.Equal([RevisionState.Published, RevisionState.Published], product.Revisions.Select(revision => revision.State));
    }

    [Fact]
    public void One_change_is_open_at_a_time_and_can_be_taken_back()
    {
        var product = Public(content => content);
        Assert.Equal(ProductErrors.NoChange, product.Withdraw(SmallMarket.Morning).FirstError);
        Assert.Equal(ProductErrors.NoChange, product.Publish(Slug, SmallMarket.Morning).FirstError);

        Assert.False(product.Change(Content(), SmallMarket.Morning).IsError);
        Assert.Equal(ProductErrors.ChangeIsOpen, product.Change(Content(), SmallMarket.Morning).FirstError);
        Assert.False(product.Withdraw(SmallMarket.Morning).IsError);
        Assert.False(product.Change(Content(), SmallMarket.Morning).IsError);
        Assert.Equal([1, 2, 3], product.Revisions.Select(revision => revision.Number));
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    public void A_buyer_abroad_needs_terms_and_everything_in_English(bool terms, bool name, bool description, bool isReady)
    {
        var product = Public(content => content with
        {
            Export = terms ? new("1905.90", new(200, new("karton", "cartons")), new("Karton", "Carton"), Incoterm.Fob) : null,
            Name = new("Keripik", name ? "Crisps" : null),
            Description = new("Tentang", description ? "About" : null),
        });
        Assert.Equal(isReady, product.IsExportReady);
    }

    private ProductContent Content() => _market.Content("Keripik", _market.Snacks, "Crisps");

    private PictureUse Picture(string text) => new(_market.Picture.Id, new(text));

    private Product Public(Func<ProductContent, ProductContent> change)
    {
        var product = new Product(_market.Yati.Id, change(Content()), SmallMarket.Morning);
        Assert.False(product.Publish(Slug, SmallMarket.Morning).IsError);
        return product;
    }

    private ErrorOr.Error Refusal(Func<ProductContent, ProductContent> change)
    {
        var product = new Product(_market.Yati.Id, change(Content()), SmallMarket.Morning);
        var refused = product.Publish(Slug, SmallMarket.Morning);
        Assert.False(product.IsPublic);
        Assert.NotNull(product.Open);
        return refused.FirstError;
    }
}
