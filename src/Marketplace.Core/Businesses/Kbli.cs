using Marketplace.Core.Common;

namespace Marketplace.Core.Businesses;

/// <summary>A line of business by its five digits.</summary>
public sealed record KbliCode(string Code, LocalizedText Title);

/// <summary>The short list of KBLI 2020 (Peraturan BPS 2/2020) that small businesses of a city mostly have.</summary>
public static class Kbli
{
    private static readonly Lazy<IReadOnlyDictionary<string, KbliCode>> ByCode = new(() => EmbeddedFiles.Rows("kbli.tsv")
        .Select(row => new KbliCode(row[0], new(row[1], row[2])))
        .ToDictionary(code => code.Code, StringComparer.Ordinal));

    /// <summary>Every code of the list, ascending.</summary>
    public static IReadOnlyList<KbliCode> All => [.. ByCode.Value.Values.OrderBy(code => code.Code, StringComparer.Ordinal)];

    /// <summary>The line of business of a code, or null where the list does not have it.</summary>
    public static KbliCode? Find(string code) => ByCode.Value.GetValueOrDefault(code);
}
