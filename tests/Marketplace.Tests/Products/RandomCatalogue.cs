using CsCheck;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Tests.Common;

namespace Marketplace.Tests.Products;

/// <summary>A product with everything that a filter asks of it.</summary>
internal sealed record Listed(Product Product, Business Maker, Category Category, Guid District, IReadOnlyList<Certificate> Certificates);

/// <summary>Any catalogue: hidden makers, drafts, makers without a class, certificates that nobody has checked or that end around the day, prices on and around the bounds.</summary>
internal sealed class RandomCatalogue
{
    private sealed record MakerDraw(int Kelurahan, SmeClass? Class, bool IsPublic, IReadOnlyList<CertificateDraw> Certificates);

    private sealed record CertificateDraw(CertificateKind Kind, bool IsChecked, int? DaysLeft);

    private sealed record ProductDraw(int Maker, int Category, int Hour, int Price, int Name, (bool Name, bool Description) English, bool IsOffered, bool IsPublic, int Covered);

    private static readonly Gen<bool> Mostly = Gen.Int[0, 9].Select(number => number > 0);

    private static readonly int[] Prices = [1_000, 24_999, 25_000, 25_001, 50_000, 50_001, 99_000, 100_000, 250_000, 250_001, 900_000];

    // Words that sort differently by code point: capitals, accents, a mark, figures.
    private static readonly string[] Names = ["Abon", "abon sapi", "Ágar", "Bakso", "bakso 2", "Bakso 10", "Éclair", "Emping", "Kopi", "kopi-susu", "Zaitun", "'Asam"];

    private static readonly Gen<CertificateDraw> CertificateDraws = Gen.Select(
        Gen.Enum<CertificateKind>(), Mostly, Gen.Int[-1, 4], (kind, isChecked, days) => new CertificateDraw(kind, isChecked, days > 2 ? null : days));

    private static readonly Gen<MakerDraw> MakerDraws = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 3], Mostly, CertificateDraws.Array[0, 4],
        (kelurahan, size, isPublic, certificates) => new MakerDraw(kelurahan, size < 3 ? (SmeClass)size : null, isPublic, certificates));

    private static readonly Gen<ProductDraw> ProductDraws = Gen.Select(
        Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 60]), Gen.Int[0, Prices.Length - 1], Gen.Int[0, Names.Length - 1],
        Gen.Select(Mostly, Mostly), Gen.Bool, Mostly, Gen.Int[0, 15],
        (places, price, name, english, isOffered, isPublic, covered) =>
            new ProductDraw(places.Item1, places.Item2, places.Item3, Prices[price], name, english, isOffered, isPublic, covered));

    private readonly Picture _picture = new("0123456789abcdef0123456789abcdef", 640, 640, "data:,");
    private readonly List<Listed> _all = [];
    private readonly List<Certificate> _certificates = [];

    private RandomCatalogue(IReadOnlyList<MakerDraw> makers, IReadOnlyList<ProductDraw> products, DateOnly day)
    {
        Kelurahan = [.. Districts.SelectMany(district => Enumerable.Range(0, 2).Select(number => new Kelurahan($"{district.Name} {number}", district.Id)))];
        Categories = [.. Tops, .. Tops.SelectMany(top => Enumerable.Range(0, 2).Select(number => Category($"{top.SlugId}-{number}", top.Id)))];
        _picture.Finish([320], [PictureFormat.Jpeg]);
        Makers = [.. makers.Select((draw, number) => Maker(draw, number, day))];
        foreach (var (number, draw) in products.Index()) Add(draw, number, day);
    }

    public IReadOnlyList<District> Districts { get; } = [.. Enumerable.Range(0, 3).Select(number => new District($"Kecamatan {number}", number))];

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>What everybody may see.</summary>
    public IReadOnlyList<Listed> Public => [.. _all.Where(listed => listed.Product.IsPublic && listed.Maker.IsPublic)];

    public object[] Rows => [.. Districts, .. Kelurahan, .. Categories, _picture, .. Makers, .. _certificates, .. _all.Select(listed => listed.Product)];

    private IReadOnlyList<Category> Tops { get; } = [.. Enumerable.Range(0, 3).Select(number => Category($"kategori-{number}", null))];

    private IReadOnlyList<Kelurahan> Kelurahan { get; }

    private IReadOnlyList<Business> Makers { get; }

    public static Gen<RandomCatalogue> On(DateOnly day) =>
        Gen.Select(MakerDraws.Array[1, 12], ProductDraws.Array[100, 300], (makers, products) => new RandomCatalogue(makers, products, day));

    private static Category Category(string slug, Guid? parent) => new(new(slug, $"{slug}-en"), new(slug, slug), slug[^1], parent);

    private Business Maker(MakerDraw draw, int number, DateOnly day)
    {
        var maker = new Business(SmallMarket.Content($"Usaha {number}", Kelurahan[draw.Kelurahan]), SmallMarket.Morning);
        if (draw.Class is { } size) maker.Classify(new(size, SmeBasis.Sales, Money.Rupiah(1), new(2021, 2, 2)));
        if (draw.IsPublic) Assert.False(maker.Publish($"usaha-{number}", SmallMarket.Morning).IsError);
        foreach (var (place, text) in draw.Certificates.Index())
        {
            var certificate = new Certificate(maker.Id, text.Kind, $"{number}/{place}", "Contoh", day.AddYears(-1), text.DaysLeft is { } left ? day.AddDays(left) : null);
            if (text.IsChecked) certificate.Check(day.AddDays(-30));
            _certificates.Add(certificate);
        }

        return maker;
    }

    private void Add(ProductDraw draw, int number, DateOnly day)
    {
        var (maker, category) = (Makers[draw.Maker % Makers.Count], Categories[draw.Category % Categories.Count]);
        var covering = _certificates.Where(c => c.BusinessId == maker.Id).Where((_, place) => (draw.Covered >> place) % 2 == 1).ToList();
        var name = Names[draw.Name];
        var content = new ProductContent(category.Id, new(name, draw.English.Name ? $"{name} (en)" : null), Money.Rupiah(draw.Price), new("per buah"))
        {
            Description = new("Tentang", draw.English.Description ? "About" : null),
            Export = draw.IsOffered ? new("1905.90", new(1, new("karton")), new("Karton"), Incoterm.Fob) : null,
            Pictures = [new(_picture.Id, new("Gambar"))],
            CertificateIds = [.. covering.Select(c => c.Id)],
        };
        var product = new Product(maker.Id, content, SmallMarket.Morning);
        if (draw.IsPublic) Assert.False(product.Publish(new($"p-{number}", $"p-{number}"), SmallMarket.Morning.AddHours(draw.Hour)).IsError);
        var district = Kelurahan.Single(k => k.Id == maker.KelurahanId).DistrictId;
        _all.Add(new(product, maker, category, district, [.. covering.Where(c => c.CheckedOn is not null && !(c.ExpiresOn < day))]));
    }
}
