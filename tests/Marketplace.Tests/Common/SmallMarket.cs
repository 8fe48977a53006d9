using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;

namespace Marketplace.Tests.Common;

/// <summary>Two districts, two categories, three makers; products are made as a test needs them.</summary>
public sealed class SmallMarket
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    public District Serpong { get; } = new("Serpong", 0);
    public District SerpongUtara { get; } = new("Serpong Utara", 1);
    public Category Snacks { get; } = new(new("camilan", "snacks"), new("Camilan", "Snacks"), 0);
    public Category Coffee { get; } = new(new("kopi", "coffee"), new("Kopi", "Coffee"), 1);
    public Picture Picture { get; } = new("0123456789abcdef0123456789abcdef", 640, 640, "data:,");
    public Business Yati { get; }
    public Business Dimas { get; }
    public Business Hidden { get; }

    public SmallMarket()
    {
        Yati = Maker("Dapur Bu Yati", Serpong);
        Dimas = Maker("Kopi Lengkong", SerpongUtara);
        Hidden = Maker("Belum Tayang", Serpong);
        Picture.Finish([640, 320], [PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Jpeg]);
        Yati.Publish(Morning);
        Dimas.Publish(Morning.AddDays(1));
    }

    public object[] Everything => [Serpong, SerpongUtara, Snacks, Coffee, Picture, Yati, Dimas, Hidden];

    /// <summary>A public product, the newer the larger its number.</summary>
    public Product Product(string name, Business maker, Category category, int number = 0, string? english = null)
    {
        var product = Draft(name, maker, category, english);
        product.AddPicture(Picture.Id, new($"Gambar {name}"));
        product.Publish(Morning.AddHours(number));
        return product;
    }

    public static Product Draft(string name, Business maker, Category category, string? english = null) => new(
        maker.Id, category.Id, new(Slug.From(name), Slug.From(english ?? name)), new(name, english), Money.Rupiah(25_000), new("per 250 g"));

    private static Business Maker(string name, District district)
    {
        var maker = new Business(name, Slug.From(name), "Ibu Contoh", district.Id, "Jl. Contoh No. 1", new(ContactChannel.WhatsApp, "0812-0000-0001"));
        maker.Describe(new($"Dari {name}", $"From {name}"), new("Ceritanya"), 2015);
        return maker;
    }
}
