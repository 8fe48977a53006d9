using Marketplace.Core.Common;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

public sealed class ProductTests
{
    private readonly SmallMarket _market = new();

    [Fact]
    public void A_product_without_a_picture_stays_hidden()
    {
        var product = SmallMarket.Draft("Keripik", _market.Yati, _market.Snacks);

        Assert.Equal(ProductErrors.NoPicture, product.Publish(SmallMarket.Morning).FirstError);
        Assert.False(product.IsPublic);
    }

    [Fact]
    public void A_product_without_a_price_stays_hidden()
    {
        var product = new Product(_market.Yati.Id, _market.Snacks.Id, new("a", "a"), new("A"), Money.Rupiah(0), new("per buah"));
        product.AddPicture(_market.Picture.Id, new("Gambar"));

        Assert.Equal(ProductErrors.NoPrice, product.Publish(SmallMarket.Morning).FirstError);
    }

    [Fact]
    public void Pictures_keep_their_order_and_need_words()
    {
        var product = SmallMarket.Draft("Keripik", _market.Yati, _market.Snacks);
        product.AddPicture(_market.Picture.Id, new("Depan"));

        Assert.Equal(ProductErrors.PictureWithoutText, product.AddPicture(_market.Picture.Id, new("  ")).FirstError);
        product.AddPicture(_market.Picture.Id, new("Belakang"));

        Assert.Equal([(0, "Depan"), (1, "Belakang")], product.Pictures.Select(picture => (picture.SortOrder, picture.AlternativeText.Id)));
    }
}
