using System.Buffers.Binary;
using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;

namespace Marketplace.Core.DemoData;

/// <summary>An example business with everything that is copied with it.</summary>
internal sealed record DemoOriginal(Business Business, IReadOnlyList<Certificate> Certificates, IReadOnlyList<Product> Products);

/// <summary>A numbered copy of an example business: the same number is the same business with the same products on every machine.</summary>
internal sealed class DemoCopy(DemoOriginal original, int round, Guid kelurahanId)
{
    private const int CopiesOfProduct = 3; // an example business has about seven products, a copy about twenty
    private const int FirstNumber = 1001; // no example's own name ends like this

    // The examples themselves are younger, so that the newest on the home page stay a mixture of hand-written things.
    private static readonly DateTimeOffset Begin = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<Guid, Guid> _certificates =
        original.Certificates.ToDictionary(c => c.Id, c => StableId.For("certificate", Numbered(c.Number, FirstNumber + round, '/')));

    private int Number => FirstNumber + round;

    private string Slug => Numbered(original.Business.Slug!, Number, '-');

    public Guid Id => StableId.For("business", Slug);

    public IEnumerable<DemoProductCopy> Products =>
        from product in original.Products
        from copy in Enumerable.Range(0, CopiesOfProduct)
        select new DemoProductCopy(this, product, FirstNumber + round * CopiesOfProduct + copy);

    public Business Business()
    {
        var (content, at) = (original.Business.Revisions.MaxBy(r => r.Number)!.Content, Begin.AddHours(-Chance(Id, hours: 365 * 24)));
        var business = new Business(content with { Name = Numbered(content.Name, Number, ' '), Place = content.Place with { KelurahanId = kelurahanId } }, at)
        {
            Id = Id,
            IsExample = true,
        };
        if (original.Business.Size is { } size) business.Classify(size);
        business.OpenAt(original.Business.OpeningHours);
        DemoRows.Expect(business.Publish(Slug, at));
        return business;
    }

    public IEnumerable<Certificate> Certificates() => original.Certificates.Select(old =>
    {
        var certificate = new Certificate(Id, old.Kind, Numbered(old.Number, Number, '/'), old.Issuer, old.IssuedOn, old.ExpiresOn) { Id = _certificates[old.Id] };
        if (old.CheckedOn is { } day) certificate.Check(day);
        return certificate;
    });

    public Product Product(Product old, LocalizedSlug slug, int number)
    {
        var id = StableId.For("product", slug.Id);
        var (content, at) = (old.Revisions.MaxBy(r => r.Number)!.Content, Begin.AddHours(Chance(id, hours: 2 * 365 * 24)).AddSeconds(number));
        var name = new LocalizedText(Numbered(content.Name.Id, number, ' '), content.Name.En is { } en ? Numbered(en, number, ' ') : null);
        var product = new Product(Id, content with { Name = name, CertificateIds = [.. content.CertificateIds.Select(c => _certificates[c])] }, at)
        {
            Id = id,
            IsExample = true,
        };
        product.MakeIn(old.LeadTimeDays);
        DemoRows.Expect(product.Publish(slug, at));
        return product;
    }

    public static string Numbered(string text, int number, char divider) => string.Create(CultureInfo.InvariantCulture, $"{text}{divider}{number}");

    // The first bytes of a stable key are as good as dice, and fall the same way everywhere.
    private static int Chance(Guid id, int hours) => (int)(BinaryPrimitives.ReadUInt32BigEndian(id.ToByteArray(bigEndian: true)) % (uint)hours);
}

/// <summary>A numbered copy of an example product.</summary>
internal readonly record struct DemoProductCopy(DemoCopy Maker, Product Original, int Number)
{
    private LocalizedSlug Slug => new(DemoCopy.Numbered(Original.SlugId!, Number, '-'), DemoCopy.Numbered(Original.SlugEn!, Number, '-'));

    public Guid Id => StableId.For("product", Slug.Id);

    public Product Make() => Maker.Product(Original, Slug, Number);
}
