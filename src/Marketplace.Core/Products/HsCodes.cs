using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>A kind of goods in trade across borders by its six digits.</summary>
public sealed record HsCode(string Code, LocalizedText Description);

/// <summary>The short list of HS 2022 codes (World Customs Organization; BTKI 2022) that a city's makers mostly need.</summary>
public static class HsCodes
{
    private static readonly Lazy<IReadOnlyDictionary<string, HsCode>> ByCode = new(() => EmbeddedFiles.Rows("hs.tsv")
        .Select(row => new HsCode(row[0], new(row[2], row[1])))
        .ToDictionary(code => code.Code, StringComparer.Ordinal));

    /// <summary>Every code of the list, ascending.</summary>
    public static IReadOnlyList<HsCode> All => [.. ByCode.Value.Values.OrderBy(code => code.Code, StringComparer.Ordinal)];

    /// <summary>The goods of a code, or null where the list does not have it.</summary>
    public static HsCode? Find(string code) => ByCode.Value.GetValueOrDefault(code);
}
