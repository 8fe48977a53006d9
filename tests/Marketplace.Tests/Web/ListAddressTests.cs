using Marketplace.Web.Common.Lists;

namespace Marketplace.Tests.Web;

public sealed class ListAddressTests
{
    [Fact]
    public void Filters_keep_one_order_and_the_first_page_says_nothing()
    {
        var list = new ListAddress("/produk").With("district", "setu").With("category", "kopi & teh");
        Assert.Equal("/produk?category=kopi%20%26%20teh&district=setu", list.First);
        Assert.Equal(list.First, list.Page(1));
        Assert.Equal(list.First + "&page=2", list.Page(2));
        Assert.Equal("/produk", list.With("district", null).With("category", "").First);
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 … 9")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(3, 9, "1 2 3 4 … 9")]
    [InlineData(4, 9, "1 2 3 4 5 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public void Page_numbers_show_the_ends_and_the_neighbours(int number, int count, string shown) =>
        Assert.Equal(shown, string.Join(' ', PageNumbers.Around(number, count).Select(page => page?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("7", 7)]
    [InlineData("0", 1_000_000)]
    [InlineData("-1", 1_000_000)]
    [InlineData("1e3", 1_000_000)]
    [InlineData("99999999999999", 1_000_000)]
    public void Nonsense_is_a_page_beyond_every_list(string? asked, int number) => Assert.Equal(number, PageNumber.Read(asked));
}
