using Marketplace.Web.Cms;

namespace Marketplace.Tests.Cms;

public sealed class ReservedSegmentTests
{
    [Theory]
    [InlineData(Cultures.Indonesian, "produk")]
    [InlineData(Cultures.Indonesian, "en")]
    [InlineData(Cultures.Indonesian, "Umbraco")]
    [InlineData(Cultures.Indonesian, "simpanan")]
    [InlineData(Cultures.English, "products")]
    [InlineData(Cultures.English, "compare")]
    [InlineData(Cultures.English, "umbraco")]
    public void Segments_of_fixed_routes_are_reserved(string culture, string segment) => Assert.True(ReservedSegments.Contains(culture, segment));

    [Theory]
    [InlineData(Cultures.Indonesian, "products")]
    [InlineData(Cultures.English, "produk")]
    [InlineData(Cultures.Indonesian, "klinik")]
    [InlineData(Cultures.Indonesian, "berita")]
    public void Segments_of_content_are_free(string culture, string segment) => Assert.False(ReservedSegments.Contains(culture, segment));
}
