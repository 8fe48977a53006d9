using System.Globalization;
using Marketplace.Core.Common;

namespace Marketplace.Core.Products;

/// <summary>The places of a shelf by price and by name; equals stand newest first.</summary>
internal sealed class ShelfOrders
{
    private readonly int[] _byPrice;
    private readonly long[] _prices;

    public ShelfOrders(long[] prices, IReadOnlyList<LocalizedText> names)
    {
        _byPrice = [.. Enumerable.Range(0, prices.Length).OrderBy(at => prices[at])];
        ByFallingPrice = [.. Enumerable.Range(0, prices.Length).OrderByDescending(at => prices[at])];
        _prices = [.. _byPrice.Select(at => prices[at])];
        ByName = Enum.GetValues<Language>().ToDictionary(language => language, language => NameOrder(names, language));
    }

    /// <summary>The cheapest first.</summary>
    public IReadOnlyList<int> ByPrice => _byPrice;

    /// <summary>The dearest first; not the other turned round, because equals stand newest first in both.</summary>
    public IReadOnlyList<int> ByFallingPrice { get; }

    /// <summary>In the alphabetical order of each language.</summary>
    public IReadOnlyDictionary<Language, int[]> ByName { get; }

    /// <summary>The places of the products in a span of prices.</summary>
    public ReadOnlySpan<int> Priced(PriceSpan span)
    {
        var (from, to) = (FirstAbove(span.From - 1), span.To is { } most ? FirstAbove(most) : _byPrice.Length);
        return from < to ? _byPrice.AsSpan(from..to) : [];
    }

    private int FirstAbove(long? price)
    {
        var (low, high) = (0, _prices.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_prices[middle] > price) high = middle;
            else low = middle + 1;
        }

        return price is null ? 0 : low;
    }

    private static int[] NameOrder(IReadOnlyList<LocalizedText> names, Language language)
    {
        var compare = CultureInfo.GetCultureInfo(language is Language.English ? "en" : "id").CompareInfo;
        var keys = names.Select(name => compare.GetSortKey(name.In(language), CompareOptions.IgnoreCase)).ToArray();
        return [.. Enumerable.Range(0, keys.Length).Order(Comparer<int>.Create((a, b) => SortKey.Compare(keys[a], keys[b]) is var c and not 0 ? c : a - b))];
    }
}
