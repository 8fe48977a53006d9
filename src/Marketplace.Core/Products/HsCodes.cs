using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>A kind of goods by the six digits of the Harmonized System, written 1905.90.</summary>
public sealed record HsCode(string Code, LocalizedText Title);

/// <summary>The short list of HS 2022 (World Customs Organization) that small exporters of a city mostly need; the titles are our own and decide nothing.</summary>
public static class HsCodes
{
    private static readonly Lazy<IReadOnlyDictionary<string, HsCode>> ByCode = new(() => EmbeddedFiles.Rows("hs.tsv")
        .Select(row => new HsCode(row[0], new(row[2], row[1])))
        .ToDictionary(code => code.Code, StringComparer.Ordinal));

    /// <summary>Every code of the list, ascending.</summary>
    public static IReadOnlyList<HsCode> All => [.. ByCode.Value.Values.OrderBy(code => code.Code, StringComparer.Ordinal)];

    /// <summary>The kind of goods of a code, or null where the list does not have it.</summary>
    public static HsCode? Find(string code) => ByCode.Value.GetValueOrDefault(code);
}
