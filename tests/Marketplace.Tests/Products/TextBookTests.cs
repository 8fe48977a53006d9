using Marketplace.Core.Products;

namespace Marketplace.Tests.Products;

public sealed class TextBookTests
{
    private readonly TextBook _book = new(["Keripik Singkong\nCassava crisps", "", "Kopi", "Kopi Keripik kopi", "É"]);

    [Theory]
    [InlineData("keripik", 0, 3)]
    [InlineData("KOPI", 2, 3)]
    [InlineData("p", 0, 2, 3)]
    [InlineData("crisps", 0)]
    [InlineData("é", 4)]
    [InlineData("kopikopi")]
    [InlineData("singkongcassava")]
    public void A_word_is_found_in_each_text_that_holds_it_once(string word, params int[] texts) => Assert.Equal(texts, _book.Holding(word));

    [Fact]
    public void An_empty_book_holds_nothing() => Assert.Empty(new TextBook([]).Holding("kopi"));
}
