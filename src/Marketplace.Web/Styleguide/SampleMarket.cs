using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Places;
using Marketplace.Core.Products;
using Marketplace.Web.Businesses;
using Marketplace.Web.Common.Formats;
using Marketplace.Web.Common.Layout;
using Marketplace.Web.Common.Lists;
using Marketplace.Web.Common.Seo;
using Marketplace.Web.Products;
using Marketplace.Web.SavedLists;

namespace Marketplace.Web.Styleguide;

/// <summary>Products and businesses for the samples: short and long names, with and without a portrait.</summary>
internal sealed class SampleMarket(SampleGallery pictures)
{
    private const int PageSize = 4;
    private const int InStock = 36;
    private static readonly DistrictCount[] Districts = [new(Guid.CreateVersion7(), "serpong", "Serpong", 21), new(Guid.CreateVersion7(), "pondok-aren", "Pondok Aren", 9), new(Guid.CreateVersion7(), "setu", "Setu", 6)];
    private static readonly PageHead NoHead = new("", "");

    /// <summary>One of each channel; the numbers are nobody's.</summary>
    public static IReadOnlyList<Contact> Contacts { get; } =
    [
        new(ContactChannel.WhatsApp, "0812-0000-0000"), new(ContactChannel.Phone, "(021) 555 0100"), new(ContactChannel.Email, "halo@etalase.example"),
    ];

    /// <summary>With and without an end.</summary>
    public static IReadOnlyList<CertificateView> Certificates { get; } =
    [
        new(CertificateKind.Halal, "CONTOH-HALAL-2023", "BPJPH", new(2023, 8, 2), null, new(2026, 2, 10)),
        new(CertificateKind.PIrt, "CONTOH-PIRT-2023", "Dinas Kesehatan", new(2023, 3, 14), new(2028, 3, 14), new(2026, 2, 10)),
    ];

    public static SiteIdentity Office { get; } = new("Kantor contoh") { Phone = "(021) 555 0100", WhatsApp = "081200000000", Email = "halo@etalase.example" };

    public IReadOnlyList<ProductCard> Products { get; } =
    [
        Product("Kerupuk kulit ikan, renyah tanpa pengawet", 25_000, "per 250 g", "Dapur Bu Ratna", 0, pictures),
        Product("Kopi", 1_285_000, "per peti 24 kaleng", "Kopi Lereng Ciater", 1, pictures),
        Product("Bibit tanaman hias daun lebar dalam pot tanah liat bakar buatan tangan", 140_000, "per pot", "Kebun Mbak Nur", 2, pictures),
        Product("Buku catatan bersampul batik", 48_000, "per buah", "Jilid Kembang", 3, pictures),
    ];

    public IReadOnlyList<BusinessCard> Businesses { get; } =
    [
        Business("Dapur Bu Ratna", "Kerupuk, sambal, dan lauk kering", 0, [0, 1, 3], pictures),
        Business("Kelompok Usaha Bersama Kopi Lereng Ciater", "Kopi sangrai dan kopi kaleng dari kebun sendiri", 1, [1, 2, 0], pictures),
        Business("Kebun Mbak Nur", "Tanaman hias", null, [2, 3, 1], pictures),
    ];

    public IReadOnlyList<CategoryNode> Categories { get; } =
    [
        Category("Camilan", 0, 17, pictures), Category("Minuman", 1, 9, pictures), Category("Tanaman", 2, 6, pictures), Category("Kriya dan alat tulis", 3, 4, pictures),
    ];

    /// <summary>A list with a district chosen.</summary>
    public ProductListPage List(ListAddress address) => new()
    {
        Head = NoHead,
        Title = new("Camilan", "") { Category = Categories[0] },
        Choices = new ProductChoices(new ProductQuery { Districts = [Districts[0].Slug], From = "dua ribu" }, Districts),
        Facets = Facets(address),
        Products = new Page<ProductCard>(Products, 4, PageSize, InStock),
        Address = address.With("district", Districts[0].Slug),
    };

    public static ProductListPage Empty(ListAddress address) => new()
    {
        Head = NoHead,
        Choices = new ProductChoices(new ProductQuery(), Districts),
        Facets = new ProductFacetsView(),
        Products = new Page<ProductCard>([], 1, PageSize, 0),
        Address = address,
    };

    public SavedListPage Saved() => new()
    {
        Head = NoHead,
        Heading = "Simpanan Anda",
        Lead = "",
        IsOwn = true,
        Id = Guid.CreateVersion7(),
        Products = Products,
        Gone = [Guid.CreateVersion7()],
    };

    public ComparePage Compared() => new()
    {
        Head = NoHead,
        Columns = [.. Products.Take(3).Select(p => new CompareColumn(p.Slug, p.Name, p.Picture, "#saved-parts"))],
        Rows =
        [
            new("Harga", [.. Products.Take(3).Select(p => new CompareCell([p.Price.Text(), p.Unit.Id]))]),
            new("Pembuat", [.. Products.Take(3).Select(p => new CompareCell([p.MakerName], Path: "#saved-parts"))]),
            new("Sertifikat", [new(["Halal, CONTOH-0301", "P-IRT, CONTOH-0412"]), null, null]),
        ],
    };

    /// <summary>A list filtered by a district that nobody knows.</summary>
    public static BusinessListPage EmptyBusinesses(ListAddress address) => new()
    {
        Head = NoHead,
        Businesses = new Page<BusinessCard>([], 1, PageSize, 0),
        Address = address,
        Districts = Districts,
        Unknown = "serpon",
    };

    public ProductDetails Details() => new(
        Guid.CreateVersion7(), Products[0].Slug, Products[0].Name, new("Renyah.", "Crisp."), Products[0].Price, Products[0].Unit,
        new(Categories[0].Id, Categories[0].Slug, Categories[0].Name), null,
        new(Guid.CreateVersion7(), "dapur-bu-ratna", "Dapur Bu Ratna", "Ratna", new("Kerupuk"), new("setu", "Setu"), 2014, Contacts[0], null),
        pictures.Square, IsExample: true, DateTimeOffset.UnixEpoch)
    {
        MinimumOrder = new(24, new("bungkus")),
        LeadTimeDays = 7,
        Export = new("1905.90", new(1_200, new("bungkus")), new("karton 40 × 30 × 30 cm, isi 24 bungkus, berat 6 kg"), Incoterm.Fob),
        Certificates =
        [
            new(CertificateKind.Halal, "CONTOH-HALAL-0001", "BPJPH", new(2024, 5, 2), null, new(2026, 9, 1)),
            new(CertificateKind.PIrt, "CONTOH-PIRT-0002", "Dinas Kesehatan", new(2023, 1, 9), new(2028, 1, 8), new(2026, 9, 1)),
        ],
    };

    private static ProductFacetsView Facets(ListAddress address) => new()
    {
        Categories = [new("Camilan", "#lists", 17, IsChosen: false), new("Keripik", "#lists", 12, IsChosen: true, Level: 2), new("Minuman", "#lists", 9, IsChosen: false)],
        Wanted = new("Banyak dicari", [new("Halal", ProductQuery.CertificateKey, "halal", 12, IsChosen: false)]),
        Groups = [new("Kecamatan", [.. Districts.Select(d => new FacetChoice(d.Name, ProductQuery.DistrictKey, d.Slug, d.Count, d == Districts[0]))])],
        Prices = [new("Sampai Rp 25.000", "#lists", 14, IsChosen: false), new("Rp 25.000 – Rp 50.000", "#lists", 8, IsChosen: true)],
        Chosen = [new(Districts[0].Name, address.First)],
        Sorts = [new("Terbaru", "newest", IsChosen: true), new("Termurah", "price", IsChosen: false)],
    };

    private static ProductCard Product(string name, long rupiah, string unit, string maker, int picture, SampleGallery pictures) => new(
        Guid.CreateVersion7(), SlugOf(name), new(name), Money.Rupiah(rupiah), new(unit), Slug.From(maker), maker, new("serpong", "Serpong"), pictures.Square[picture], IsExample: true)
    {
        IsHalal = picture == 0,
        IsExportReady = picture < 2,
    };

    private static BusinessCard Business(string name, string tagline, int? portrait, int[] shown, SampleGallery pictures) => new(
        Guid.CreateVersion7(), Slug.From(name), name, "Ratna", new(tagline), new("setu", "Setu"),
        portrait is { } at ? pictures.Square[at] : null, pictures.Cover, shown.Length, IsExample: true)
    {
        Pictures = [.. shown.Select(at => pictures.Square[at])],
    };

    private static CategoryNode Category(string name, int picture, int count, SampleGallery pictures) =>
        new(Guid.CreateVersion7(), SlugOf(name), new(name), pictures.Square[picture], count);

    private static LocalizedSlug SlugOf(string name) => new(Slug.From(name), Slug.From(name));
}
