using System.Globalization;
using Marketplace.Core.Businesses;
using Marketplace.Core.Common;

namespace Marketplace.Core.DemoData;

/// <summary>A row of <c>categories.tsv</c>.</summary>
internal sealed record DemoCategory(LocalizedSlug Slug, LocalizedText Name, string Picture);

/// <summary>A row of <c>businesses.tsv</c>.</summary>
internal sealed record DemoBusiness(
    string Name, string Owner, string District, string Address, int Year, Contact Contact,
    string Ground, IReadOnlyList<string> Props, LocalizedText Tagline, LocalizedText Story)
{
    public string Slug { get; } = Common.Slug.From(Name);
}

/// <summary>A row of <c>products.tsv</c>.</summary>
internal sealed record DemoProduct(
    string Maker, string Category, LocalizedText Name, Money Price, LocalizedText Unit, IReadOnlyList<string> Pictures, LocalizedText Description);

/// <summary>The words of the example data, which lie in data files so that anybody can write more of them.</summary>
internal static class DemoTexts
{
    public static IReadOnlyList<string> Districts() => [.. EmbeddedFiles.Rows("districts.tsv").Select(row => row[0])];

    public static IReadOnlyList<DemoCategory> Categories() => [.. EmbeddedFiles.Rows("categories.tsv")
        .Select(row => new DemoCategory(new(row[0], row[1]), new(row[2], row[3]), row[4]))];

    public static IReadOnlyList<DemoBusiness> Businesses() => [.. EmbeddedFiles.Rows("businesses.tsv").Select(row => new DemoBusiness(
        row[0], row[1], row[2], row[3], Number(row[4]), new(Enum.Parse<ContactChannel>(row[5]), row[6]),
        row[7], row[8].Split(' '), new(row[9], row[10]), Paragraphs(row[11], row[12])))];

    public static IReadOnlyList<DemoProduct> Products() => [.. EmbeddedFiles.Rows("products.tsv").Select(row => new DemoProduct(
        row[0], row[1], new(row[2], row[3]), Money.Rupiah(Number(row[4])), new(row[5], row[6]), row[7].Split(' '), Paragraphs(row[8], row[9])))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalizedText Paragraphs(string id, string en) => new(id.Replace("¶", "\n\n", StringComparison.Ordinal), en.Replace("¶", "\n\n", StringComparison.Ordinal));
}
