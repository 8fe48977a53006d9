using ErrorOr;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Media;
using Marketplace.Core.Products;

namespace Marketplace.Core.DemoData;

/// <summary>Makes rows of the example texts; everything has been public for some weeks.</summary>
internal sealed class DemoRows(DemoPictures pictures, DateTimeOffset now)
{
    private readonly Dictionary<(string Maker, CertificateKind Kind), Guid> _certificates = [];
    private readonly HashSet<string> _slugsId = new(StringComparer.Ordinal), _slugsEn = new(StringComparer.Ordinal);

    public IEnumerable<Picture> Pictures => pictures.Rows;

    public Guid Still(string key) => pictures.Still(key).PictureId;

    public Business Business(DemoBusiness demo, IEnumerable<DemoProduct> products, int place, SmeClassification size)
    {
        var publishedAt = now.AddDays(-40 - 2 * place);
        var business = new Business(Content(demo, products), publishedAt) { Id = StableId.For("business", demo.Slug), IsExample = true };
        business.Classify(size);
        business.OpenAt(demo.Hours);
        Expect(business.Publish(demo.Slug, publishedAt));
        return business;
    }

    public IReadOnlyList<Certificate> Certificates(DemoBusiness demo) => [.. demo.Certificates.Select(text =>
    {
        var certificate = new Certificate(StableId.For("business", demo.Slug), text.Kind, text.Number, text.Issuer, text.IssuedOn, text.ExpiresOn)
        {
            Id = StableId.For("certificate", text.Number),
        };
        if (text.CheckedOn is { } day) certificate.Check(day);
        _certificates[(demo.Slug, text.Kind)] = certificate.Id;
        return certificate;
    })];

    // Neighbours in the file are of one maker; the newest products on the home page should not be.
    public IEnumerable<Product> Products(IEnumerable<DemoProduct> products) => products
        .Select(demo => (Demo: demo, Slug: SlugOf(demo.Name))).ToList()
        .OrderBy(pair => StableId.For("product", pair.Slug.Id))
        .Select((pair, place) => Product(pair.Demo, pair.Slug, now.AddHours(-1 - 2 * place)));

    private BusinessContent Content(DemoBusiness demo, IEnumerable<DemoProduct> products) => new(
        demo.Name, demo.Owner, new(StableId.For("kelurahan", demo.Kelurahan), demo.Address, demo.Directions, demo.Point), demo.Contact)
    {
        Tagline = demo.Tagline,
        Story = demo.Story,
        EstablishedYear = demo.Year,
        Kbli = demo.Kbli,
        Portrait = pictures.Portrait(demo),
        Cover = pictures.Cover(demo, products),
    };

    private Product Product(DemoProduct demo, LocalizedSlug slug, DateTimeOffset publishedAt)
    {
        var product = new Product(StableId.For("business", demo.Maker), Content(demo), publishedAt)
        {
            Id = StableId.For("product", slug.Id),
            IsExample = true,
        };
        product.MakeIn(demo.LeadTimeDays);
        Expect(product.Publish(slug, publishedAt));
        return product;
    }

    private ProductContent Content(DemoProduct demo) => new(StableId.For("category", demo.Category), demo.Name, demo.Price, demo.Unit)
    {
        Description = demo.Description,
        MinimumOrder = demo.MinimumOrder,
        ShelfLifeDays = demo.ShelfLifeDays,
        Export = demo.Export,
        Pictures = [.. demo.Pictures.Select(key => pictures.Still(key))],
        CertificateIds = [.. demo.Certificates.Select(kind => _certificates[(demo.Maker, kind)])],
    };

    private LocalizedSlug SlugOf(LocalizedText name)
    {
        var slug = new LocalizedSlug(
            Slug.Unique(Slug.From(name.Id), _slugsId.Contains), Slug.Unique(Slug.From(name.In(Language.English)), _slugsEn.Contains));
        _slugsId.Add(slug.Id);
        _slugsEn.Add(slug.En);
        return slug;
    }

    public static void Expect(ErrorOr<Success> done)
    {
        if (done.IsError) throw new InvalidOperationException($"The example data breaks a rule: {done.FirstError.Description}");
    }
}
