using System.Numerics;

namespace Marketplace.Core.Products;

/// <summary>A set of products by their places on the shelf, one bit each: sets of 100,000 meet in some microseconds.</summary>
internal sealed class ProductSet(int size)
{
    private const int WordLength = 64;

    private readonly ulong[] _words = new ulong[(size + WordLength - 1) / WordLength];

    public int Count => CountWith(null);

    /// <summary>The places, ascending.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            for (var at = 0; at < _words.Length; at++)
                for (var word = _words[at]; word != 0; word &= word - 1)
                    yield return at * WordLength + BitOperations.TrailingZeroCount(word);
        }
    }

    public bool Contains(int place) => (_words[place / WordLength] >> (place % WordLength) & 1) != 0;

    public void Add(int place) => _words[place / WordLength] |= 1UL << (place % WordLength);

    public void Add(ProductSet others)
    {
        for (var at = 0; at < _words.Length; at++) _words[at] |= others._words[at];
    }

    /// <summary>What lies in both; null stands for everything.</summary>
    public static ProductSet? Both(ProductSet? one, ProductSet? other)
    {
        if (one is null || other is null) return one ?? other;
        var both = new ProductSet(one._words.Length * WordLength);
        for (var at = 0; at < both._words.Length; at++) both._words[at] = one._words[at] & other._words[at];
        return both;
    }

    /// <summary>How many lie in both; null stands for everything.</summary>
    public int CountWith(ProductSet? other)
    {
        var count = 0;
        for (var at = 0; at < _words.Length; at++) count += BitOperations.PopCount(_words[at] & (other is null ? ulong.MaxValue : other._words[at]));
        return count;
    }
}
