using Marketplace.Core.Media;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Media;

public sealed class PictureTests
{
    private static readonly DateTimeOffset Now = SmallMarket.Morning;

    [Theory]
    [InlineData(4000, new[] { 320, 640, 1280, 1920 })]
    [InlineData(1920, new[] { 320, 640, 1280, 1920 })]
    [InlineData(1600, new[] { 320, 640, 1280, 1600 })]
    [InlineData(500, new[] { 320, 500 })]
    [InlineData(200, new[] { 200 })]
    public void A_picture_is_never_enlarged_and_a_small_one_keeps_its_own_width(int source, int[] widths) =>
        Assert.Equal(widths, Picture.WidthsFor(source));

    [Fact]
    public void The_next_width_is_the_smallest_that_is_not_finished()
    {
        var picture = Of(1000);
        var next = new List<int?>();
        for (; picture.NextWidth is { } width; picture.Finish([width], [PictureFormat.Jpeg])) next.Add(width);

        Assert.Equal([320, 640, 1000], next);
        Assert.Equal([320, 640, 1000], picture.Widths);
    }

    [Fact]
    public void What_failed_is_news_once_and_forgotten_when_it_succeeds()
    {
        var picture = Of(1000);

        Assert.True(picture.Fail("no such file", Now));
        Assert.False(picture.Fail("no such file", Now.AddHours(1)));
        Assert.Equal((320, "no such file", Now.AddHours(2)), (picture.NextWidth, picture.Failure, picture.RetryAt));

        picture.Finish([320], [PictureFormat.Jpeg]);
        Assert.Equal((640, null, null), (picture.NextWidth, picture.Failure, picture.RetryAt));
    }

    private static Picture Of(int width) => new("0123456789abcdef0123456789abcdef", width, width, "data:,");
}
