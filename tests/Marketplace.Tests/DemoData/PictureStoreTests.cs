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
        var hash = Store.Add(DemoPictureComposer.Compose(DemoScene.Coffee, 1600, 900)).ContentHash;

        foreach (var (width, format) in Picture.WidthsFor(1600).SelectMany(width => Enum.GetValues<PictureFormat>().Select(format => (width, format))))
        {
            if (format == default) Store.Make(hash, width, CancellationToken.None);
            using var image = Image.NewFromFile(Store.Find(hash, width, format)!.Path);
            Assert.Equal((width, width * 9 / 16), (image.Width, image.Height));
            Assert.StartsWith(Loader(format), (string)image.Get("vips-loader"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keeping_a_picture_makes_no_size_yet()
    {
        var picture = Store.Add(DemoPictureComposer.Compose(DemoScene.Coffee, 640, 360));

        Assert.Equal((640, 360, 320), (picture.Width, picture.Height, picture.NextWidth));
        Assert.Empty(picture.Widths);
        Assert.All(Enum.GetValues<PictureFormat>(), format => Assert.Null(Store.Find(picture.ContentHash, 320, format)));
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
        Store.Make(picture.ContentHash, 640, CancellationToken.None);
        foreach (var format in Enum.GetValues<PictureFormat>())
        {
            using var served = Image.NewFromFile(Store.Find(picture.ContentHash, 640, format)!.Path);
            Assert.DoesNotContain(served.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_photo_taken_sideways_stands_upright_in_every_size()
    {
        using var plain = Image.NewFromBuffer(DemoPictureComposer.Compose(DemoScene.Books, 640, 400));
        using var sideways = plain.Mutate(image => image.Set(GValue.GIntType, "orientation", 6)); // EXIF: turn right
        var picture = Store.Add(sideways.JpegsaveBuffer());
        Store.Make(picture.ContentHash, 320, CancellationToken.None);

        Assert.Equal((400, 640), (picture.Width, picture.Height));
        using var served = Image.NewFromFile(Store.Find(picture.ContentHash, 320, PictureFormat.Avif)!.Path);
        Assert.Equal((320, 512), (served.Width, served.Height));
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

    private static string Loader(PictureFormat format) => format switch
    {
        PictureFormat.Avif => "heifload",
        PictureFormat.WebP => "webpload",
        _ => "jpegload",
    };
}
