using Marketplace.Core.Common;

namespace Marketplace.Tests.Common;

public sealed class LocalizedTextTests
{
    [Fact]
    public void A_translated_text_speaks_both_languages()
    {
        var text = new LocalizedText("Keripik", "Crisps");

        Assert.Equal("Keripik", text.In(Language.Indonesian));
        Assert.Equal("Crisps", text.In(Language.English));
        Assert.True(text.IsTranslated(Language.English));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_translation_falls_back_to_Indonesian_and_says_so(string? english)
    {
        var text = new LocalizedText("Keripik", english);

        Assert.Equal("Keripik", text.In(Language.English));
        Assert.False(text.IsTranslated(Language.English));
        Assert.True(text.IsTranslated(Language.Indonesian));
    }

    [Fact]
    public void A_page_knows_where_it_stands()
    {
        var page = new Page<int>([1], 2, 24, 49);

        Assert.Equal(3, page.PageCount);
        Assert.False(page.IsBeyondEnd);
        Assert.True((page with { Number = 4 }).IsBeyondEnd);
        Assert.Equal(1, (page with { TotalCount = 0, Number = 1 }).PageCount);
    }
}
