using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;
using Marketplace.Core.Products;

namespace Marketplace.Core.DemoData;

/// <summary>A row of <c>businesses.tsv</c>.</summary>
internal sealed record DemoBusiness(string Name, string Owner)
{
    public string Slug { get; } = Common.Slug.From(Name);
    public required string Kelurahan { get; init; }
    public required string Address { get; init; }
    public required int Year { get; init; }
    public required Contact Contact { get; init; }
    public required (SmeBasis Basis, Money Amount) Size { get; init; }
    public required string Kbli { get; init; }
    public OpeningHours? Hours { get; init; }
    public GeoPoint? Point { get; init; }
    public required LocalizedText Directions { get; init; }
    public IReadOnlyList<DemoCertificate> Certificates { get; init; } = [];
    public required string Ground { get; init; }
    public required IReadOnlyList<string> Props { get; init; }
    public required LocalizedText Tagline { get; init; }
    public required LocalizedText Story { get; init; }
}

/// <summary>A certificate in a row of <c>businesses.tsv</c>.</summary>
internal sealed record DemoCertificate(CertificateKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? ExpiresOn, DateOnly? CheckedOn);

/// <summary>A row of <c>products.tsv</c>; the category is a slug of the second level.</summary>
internal sealed record DemoProduct(string Maker, string Category, LocalizedText Name, Money Price, LocalizedText Unit, IReadOnlyList<string> Pictures)
{
    public Quantity? MinimumOrder { get; init; }
    public int? LeadTimeDays { get; init; }
    public int? ShelfLifeDays { get; init; }
    public IReadOnlyList<CertificateKind> Certificates { get; init; } = [];
    public ExportTerms? Export { get; init; }
    public required LocalizedText Description { get; init; }
}

/// <summary>The words of the example data, which lie in data files so that anybody can write more of them.</summary>
internal static class DemoTexts
{
    /// <summary>The picture on the tile of each category of the first level.</summary>
    public static IReadOnlyDictionary<string, string> TilePictures() => EmbeddedFiles.Rows("categories.tsv")
        .Where(row => row[5].Length > 0).ToDictionary(row => row[0], row => row[5], StringComparer.Ordinal);

    public static IReadOnlyList<DemoBusiness> Businesses() => [.. EmbeddedFiles.Rows("businesses.tsv").Select(Business)];

    public static IReadOnlyList<DemoProduct> Products() => [.. EmbeddedFiles.Rows("products.tsv").Select(Product)];

    private static DemoBusiness Business(string[] row) => new(row[0], row[1])
    {
        Kelurahan = row[3],
        Address = row[4],
        Year = Number(row[5]),
        Contact = new(Enum.Parse<ContactChannel>(row[6]), row[7]),
        Size = Size(row[8].Split(':')),
        Kbli = row[9],
        Hours = row[10].Length == 0 ? null : OpeningHours.Parse(row[10]) ?? throw new FormatException($"'{row[10]}' are no opening hours."),
        Point = row[11].Length == 0 ? null : Point(row[11].Split(',')),
        Directions = new(row[12], row[13]),
        Certificates = [.. row[14].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(text => Certificate(text.Split('/')))],
        Ground = row[15],
        Props = row[16].Split(' '),
        Tagline = new(row[17], row[18]),
        Story = Paragraphs(row[19], row[20]),
    };

    private static DemoProduct Product(string[] row) => new(row[0], row[1], new(row[2], row[3]), Money.Rupiah(Number(row[4])), new(row[5], row[6]), row[7].Split(' '))
    {
        MinimumOrder = row[8].Length == 0 ? null : new(Number(row[8]), new(row[9], row[10])),
        LeadTimeDays = Maybe(row[11], Number),
        ShelfLifeDays = Maybe(row[12], Number),
        Certificates = [.. row[13].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CertificateKind>)],
        Export = row[14].Length == 0 ? null : Export(row[14].Split('/'), row),
        Description = Paragraphs(row[17], row[18]),
    };

    private static ExportTerms Export(string[] parts, string[] row) => new(
        parts[0], new(Number(parts[1]), new(row[9], row[10])), new(row[15], row[16]), Enum.Parse<Incoterm>(parts[2], ignoreCase: true));

    private static (SmeBasis, Money) Size(string[] parts) =>
        (Enum.Parse<SmeBasis>(parts[0], ignoreCase: true), Money.Rupiah(long.Parse(parts[1], CultureInfo.InvariantCulture)));

    private static DemoCertificate Certificate(string[] parts) => new(
        Enum.Parse<CertificateKind>(parts[0]), parts[1], parts[2], Day(parts[3]), Maybe(parts[4], Day), Maybe(parts[5], Day));

    private static GeoPoint Point(string[] parts) =>
        new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static T? Maybe<T>(string text, Func<string, T> read) where T : struct => text.Length == 0 ? null : read(text);

    private static LocalizedText Paragraphs(string id, string en) => new(id.Replace("¶", "\n\n", StringComparison.Ordinal), en.Replace("¶", "\n\n", StringComparison.Ordinal));
}
