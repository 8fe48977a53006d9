using Marketplace.Core.DemoData;
using Marketplace.Core.Media;
using Marketplace.Tests.Common;
using NetVips;

namespace Marketplace.Tests.DemoData;

public sealed class PictureStoreTests : IAsyncLifetime
{
    private CoreDatabase _database = null!;

    private PictureStore Store => _database.Get<PictureStore>();

    public async ValueTask InitializeAsync() => _database = await CoreDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void Every_size_exists_in_every_format_and_measures_what_its_name_says()
    {
        var picture = Store.Add(DemoPictureComposer.Compose(DemoScene.Coffee, 1600, 900));

        Assert.Equal([320, 640, 1280], picture.Widths);
        foreach (var (width, format) in picture.Widths.SelectMany(width => picture.Formats.Select(format => (width, format))))
        {
            var file = Store.Find(picture.ContentHash, width, format)!;
            using var image = Image.NewFromFile(file.Path);
            Assert.Equal((width, width * 9 / 16), (image.Width, image.Height));
            Assert.StartsWith(format is PictureFormat.WebP ? "webpload" : "jpegload", (string)image.Get("vips-loader"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_small_picture_is_never_enlarged()
    {
        Assert.Equal([320, 500], Store.Add(DemoPictureComposer.Compose(DemoScene.Coffee, 500, 500)).Widths);
        Assert.Equal([200], Store.Add(DemoPictureComposer.Compose(DemoScene.Coffee, 200, 200)).Widths);
    }

    [Fact]
    public void The_same_bytes_are_the_same_picture()
    {
        var (first, second) = (DemoPictureComposer.Compose(DemoScene.Fair, 640, 360), DemoPictureComposer.Compose(DemoScene.Fair, 640, 360));

        Assert.Equal(Store.Add(first).ContentHash, Store.Add(second).ContentHash);
        Assert.NotEqual(Store.Add(first).ContentHash, Store.Add(DemoPictureComposer.Compose(DemoScene.Plant, 640, 360)).ContentHash, StringComparer.Ordinal);
    }

    [Fact]
    public void The_placeholder_is_a_tiny_picture_of_the_same_shape()
    {
        const string Prefix = "data:image/webp;base64,";
        var placeholder = Store.Add(DemoPictureComposer.Compose(DemoScene.Fair, 640, 320)).Placeholder;

        Assert.StartsWith(Prefix, placeholder, StringComparison.Ordinal);
        Assert.True(placeholder.Length < 400);
        using var image = Image.NewFromBuffer(Convert.FromBase64String(placeholder[Prefix.Length..]));
        Assert.Equal((16, 8), (image.Width, image.Height));
    }

    [Fact]
    public void What_a_camera_wrote_into_a_photo_is_not_in_any_file_served()
    {
        using var plain = Image.NewFromBuffer(DemoPictureComposer.Compose(DemoScene.Books, 640, 360));
        using var tagged = plain.Mutate(image => image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "6/1 18/1 0/1"));
        var photo = tagged.JpegsaveBuffer();
        using (var check = Image.NewFromBuffer(photo)) Assert.Contains("exif-data", check.GetFields(), StringComparer.Ordinal);

        var picture = Store.Add(photo);
        foreach (var format in picture.Formats)
        {
            using var served = Image.NewFromFile(Store.Find(picture.ContentHash, 640, format)!.Path);
            Assert.DoesNotContain(served.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Half_a_picture_is_refused()
    {
        var whole = DemoPictureComposer.Compose(DemoScene.Books, 640, 360);

        Assert.Throws<VipsException>(() => Store.Add(whole[..(whole.Length / 2)]));
        Assert.Throws<VipsException>(() => Store.Add("not a picture"u8.ToArray()));
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("")]
    public void Only_a_picture_that_exists_has_files(string hash) => Assert.Null(Store.Find(hash, 320, PictureFormat.WebP));

    [Fact]
    public void Every_scene_can_be_composed_and_says_what_it_shows() => Assert.All(Enum.GetValues<DemoScene>(), scene =>
    {
        using var image = Image.NewFromBuffer(DemoPictureComposer.Compose(scene, 320, 180));
        Assert.Equal((320, 180), (image.Width, image.Height));
        Assert.True(DemoPictureComposer.Describe(scene).IsTranslated(Core.Common.Language.English));
    });
}
