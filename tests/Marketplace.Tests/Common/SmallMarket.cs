using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;

namespace Marketplace.Tests.Common;

/// <summary>Two districts, two kinds of food, three makers; products are made as a test needs them.</summary>
public class SmallMarket : IRows
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    public District Serpong { get; } = new("Serpong", 0);
    public District SerpongUtara { get; } = new("Serpong Utara", 1);
    public Kelurahan Ciater { get; }
    public Kelurahan Jelupang { get; }
    public Category Food { get; } = new(new("makanan", "food"), new("Makanan", "Food"), 0);
    public Category Snacks { get; }
    public Category Coffee { get; }
    public Picture Picture { get; } = new("0123456789abcdef0123456789abcdef", 640, 640, "data:,");
    public Business Yati { get; }
    public Business Dimas { get; }
    public Business Hidden { get; }

    public SmallMarket()
    {
        (Ciater, Jelupang) = (new("Ciater", Serpong.Id), new("Jelupang", SerpongUtara.Id));
        Snacks = new(new("camilan", "snacks"), new("Camilan", "Snacks"), 1, Food.Id);
        Coffee = new(new("kopi", "coffee"), new("Kopi", "Coffee"), 2, Food.Id);
        Picture.Finish([640, 320], [PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Jpeg]);
        Yati = Public(new Business(Content("Dapur Bu Yati", Ciater) with { Portrait = new(Picture.Id, new("Inisial", "Initials")) }, Morning), Morning);
        Dimas = Public(new Business(Content("Kopi Lengkong", Jelupang), Morning), Morning.AddDays(1));
        Hidden = new Business(Content("Belum Tayang", Ciater), Morning);
    }

    public virtual object[] Everything => [Serpong, SerpongUtara, Ciater, Jelupang, Food, Snacks, Coffee, Picture, Yati, Dimas, Hidden];

    /// <summary>What a showcase of the name says.</summary>
    public static BusinessContent Content(string name, Kelurahan kelurahan) =>
        new(name, "Ibu Contoh", new(kelurahan.Id, "Jl. Contoh No. 1"), new(ContactChannel.WhatsApp, "0812-0000-0001"))
        {
            Tagline = new($"Dari {name}", $"From {name}"),
            Story = new("Ceritanya"),
            EstablishedYear = 2015,
        };

    /// <summary>What a product of the name says.</summary>
    public ProductContent Content(string name, Category category, string? english = null) =>
        new(category.Id, new(name, english), Money.Rupiah(25_000), new("per 250 g"))
        {
            Description = new($"Tentang {name}", english is null ? null : $"About {english}"),
            Pictures = [new(Picture.Id, new($"Gambar {name}"))],
        };

    /// <summary>A halal certificate of a maker.</summary>
    public static Certificate Certificate(Business maker) =>
        new(maker.Id, CertificateKind.Halal, $"HALAL-{maker.Id:N}", "BPJPH", DateOnly.FromDateTime(Morning.Date), null);

    /// <summary>A product that nobody sees yet.</summary>
    public Product Draft(string name, Business maker, Category category, string? english = null) =>
        new(maker.Id, Content(name, category, english), Morning);

    /// <summary>A public product, the newer the larger its number.</summary>
    public Product Product(string name, Business maker, Category category, int number = 0, string? english = null) =>
        Public(new Product(maker.Id, Content(name, category, english), Morning), number);

    /// <summary>The same, public under the segments of its name.</summary>
    public static Product Public(Product product, int number = 0)
    {
        Expect(product.Publish(new(Slug.From(product.Name.Id), Slug.From(product.Name.In(Language.English))), Morning.AddHours(number)));
        return product;
    }

    private static Business Public(Business business, DateTimeOffset day)
    {
        Expect(business.Publish(Slug.From(business.Name), day));
        return business;
    }

    private static void Expect(ErrorOr<Success> done) => Assert.False(done.IsError, done.IsError ? done.FirstError.Description : null);
}
